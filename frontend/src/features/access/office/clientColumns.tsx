import { Button, Space } from 'antd';
import type { OperationId } from '@/shared/api';
import { formatTimestamp } from '@/shared/format';
import type { Translate } from '@/shared/i18n';
import { StateTag } from '@/shared/ui/field';
import type { Column } from '@/shared/ui/office';
import { useReactivateClient, type Client } from '../queries';

type Text = Translate<'access/admin'>;
type OnOpen = (what: 'rotate' | 'scopes' | 'suspend', client: Client) => void;

export function clientColumns(
  t: Text,
  can: (operation: OperationId) => boolean,
  onOpen: OnOpen,
  onError: (error: Error) => void,
): Column<Client>[] {
  return [
    { key: 'name', title: t('clients.name'), heading: true, render: ({ name }) => name },
    { key: 'department', title: t('clients.department'), render: ({ department }) => <span className="sw-digits">{department}</span> },
    { key: 'region', title: t('clients.region'), render: ({ regionName }) => regionName },
    {
      key: 'scopes',
      title: t('clients.scopes'),
      render: ({ scopes }) => scopes.map((scope) => t(`clients.scope.${scope as 'region:read'}`, { defaultValue: scope })).join('、'),
    },
    {
      key: 'keys',
      title: t('clients.keys'),
      render: ({ keys }) =>
        keys.map((key) => (
          <div key={key.clientId}>
            <span className="sw-digits">{key.clientId}</span>
            <div style={{ color: 'var(--ink-3)' }}>
              {!key.provisioned && `${t('provisioning.waiting')} · `}
              {key.lastUsedAt ? `${t('clients.lastUsed')} ${formatTimestamp(key.lastUsedAt)}` : t('clients.unused')}
              {key.expiresAt && ` · ${t('clients.expires', { at: formatTimestamp(key.expiresAt) })}`}
            </div>
          </div>
        )),
    },
    {
      key: 'status',
      title: t('column.status'),
      width: 100,
      render: ({ status }) => (
        <StateTag tone={status === 'active' ? 'ok' : 'bad'}>{t(`status.${status as 'active'}`)}</StateTag>
      ),
    },
    {
      key: 'action',
      title: t('action.more', { ns: 'shared' }),
      render: (client) => <ClientActions client={client} t={t} can={can} onOpen={onOpen} onError={onError} />,
    },
  ];
}

type ActionsProps = { client: Client; t: Text; can: (operation: OperationId) => boolean; onOpen: OnOpen; onError: (error: Error) => void };

function ClientActions({ client, t, can, onOpen, onError }: ActionsProps) {
  const reactivate = useReactivateClient(client.id);
  const may = (operation: OperationId) => client.abilities.includes(operation) && can(operation);
  return (
    <Space wrap>
      {may('setClientScopes') && (
        <Button size="small" onClick={() => onOpen('scopes', client)}>
          {t('clients.setScopes')}
        </Button>
      )}
      {may('rotateClientSecret') && (
        <Button size="small" onClick={() => onOpen('rotate', client)}>
          {t('clients.rotate')}
        </Button>
      )}
      {may('suspendClient') && (
        <Button size="small" danger onClick={() => onOpen('suspend', client)}>
          {t('clients.suspend')}
        </Button>
      )}
      {may('reactivateClient') && (
        <Button size="small" loading={reactivate.isPending} onClick={() => reactivate.mutate(undefined, { onError })}>
          {t('clients.reactivate')}
        </Button>
      )}
    </Space>
  );
}
