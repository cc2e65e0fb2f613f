import { Button } from 'antd';
import { useState } from 'react';
import { useActor } from '@/shared/auth';
import { useTranslation } from '@/shared/i18n';
import { DataTable, PageHeader, Panel, ProblemAlert } from '@/shared/ui/office';
import { Empty } from '@/shared/ui/states';
import { useClients, type Client } from '../queries';
import { clientColumns } from './clientColumns';
import { RegisterClientForm, RotateForm, ScopesForm, SuspendClientForm } from './clientForms';
import { OneTimeSecret } from './OneTimeSecret';

type Open = { what: 'rotate' | 'scopes' | 'suspend'; client: Client } | { what: 'register'; client?: undefined };

/** Systems of departments: registered by the county, limited, locked, and given new secrets without a pause. */
export default function ClientsPage() {
  const { t } = useTranslation('access/admin');
  const actor = useActor();
  const clients = useClients();
  const [open, setOpen] = useState<Open | null>(null);
  const [made, setMade] = useState<{ clientId: string; secret: string } | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <PageHeader
        title={t('page.clients', { ns: 'app' })}
        note={t('clients.note')}
        actions={
          actor.can('registerClient') && (
            <Button type="primary" onClick={() => setOpen({ what: 'register' })}>
              {t('clients.register')}
            </Button>
          )
        }
      />
      <Panel>
        <ProblemAlert error={error} />
        <DataTable
          label={t('page.clients', { ns: 'app' })}
          list={clients}
          columns={clientColumns(t, actor.can, (what, client) => setOpen({ what, client }), setError)}
          rowKey={({ id }) => id}
          empty={<Empty title={t('clients.empty')} hint={t('clients.emptyHint')} />}
        />
      </Panel>
      {open?.what === 'register' && <RegisterClientForm onMade={setMade} onClose={close} />}
      {open?.what === 'rotate' && <RotateForm client={open.client} onMade={setMade} onClose={close} />}
      {open?.what === 'scopes' && <ScopesForm client={open.client} onClose={close} />}
      {open?.what === 'suspend' && <SuspendClientForm client={open.client} onClose={close} />}
      {made && (
        <OneTimeSecret
          title={t('clients.secretTitle')}
          warning={t('clients.secretOnly')}
          rows={[
            { label: t('clients.clientId'), value: made.clientId, isSecret: true },
            { label: t('clients.secret'), value: made.secret, isSecret: true },
          ]}
          onClose={() => setMade(null)}
        />
      )}
    </>
  );
}
