import { Alert, Button, Descriptions, Timeline } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useActor } from '@/shared/auth';
import { formatDate, formatTimestamp } from '@/shared/format';
import { useTranslation } from '@/shared/i18n';
import { PageHeader, Panel } from '@/shared/ui/office';
import { Failed, Loading } from '@/shared/ui/states';
import { useReopenTenant, useSuspendTenant, useTenant, type Tenant } from '../queries';
import { AdministratorsPanel } from './AdministratorsPanel';
import { BreakGlassPanel } from './BreakGlassPanel';
import { TenantStateTag } from './columns';
import { Contacts } from './Contacts';
import { CorrectForm } from './CorrectForm';
import { ReasonForm } from './ReasonForm';
import { SealForm } from './SealForm';
import './tenant.css';

export default function TenantPage() {
  const { id = '' } = useParams();
  const tenant = useTenant(id);
  if (tenant.isPending) return <Loading lines={8} />;
  if (!tenant.data) return <Failed error={tenant.error} onRetry={() => void tenant.refetch()} />;
  return <Details tenant={tenant.data} />;
}

/** One government: who it is, what was decided about it, and what the operator may decide now. */
function Details({ tenant }: { tenant: Tenant }) {
  const { t } = useTranslation('tenant');
  const actor = useActor();
  const [open, setOpen] = useState<'correct' | 'seal' | 'suspend' | 'reopen' | null>(null);
  const may = (operation: string) => tenant.abilities.includes(operation);
  const close = () => setOpen(null);
  return (
    <>
      <PageHeader
        title={tenant.name}
        note={
          <span className="sw-row" style={{ gap: 8 }}>
            <TenantStateTag state={tenant.state} t={t} />
            <span>{tenant.regionName}</span>
            <span className="sw-digits">{tenant.regionCode}</span>
          </span>
        }
        actions={
          <>
            {may('setTenantSeal') && <Button onClick={() => setOpen('seal')}>{t('seal.set')}</Button>}
            {may('correctTenant') && <Button onClick={() => setOpen('correct')}>{t('correct.title')}</Button>}
            {may('suspendTenant') && (
              <Button danger onClick={() => setOpen('suspend')}>
                {t('suspend.title')}
              </Button>
            )}
            {may('reopenTenant') && (
              <Button type="primary" onClick={() => setOpen('reopen')}>
                {t('reopen.title')}
              </Button>
            )}
          </>
        }
      />
      {tenant.state !== 'open' && (
        <Alert
          style={{ marginBottom: 16 }}
          type={tenant.state === 'suspended' ? 'warning' : 'info'}
          showIcon
          role="status"
          title={t(`stateHint.${tenant.state}`)}
        />
      )}
      <Panel title={t('basics')}>
        <Descriptions
          column={{ xs: 1, sm: 1, md: 2 }}
          size="small"
          items={[
            { key: 'level', label: t('column.level'), children: t(`region.level.${tenant.level}`, { ns: 'shared' }) },
            { key: 'opened', label: t('column.openedAt'), children: formatDate(tenant.openedAt) },
            {
              key: 'seal',
              label: t('seal.title'),
              children: tenant.seal ? <img className="tn-seal" src={tenant.seal} alt={t('seal.of', { name: tenant.name })} /> : t('seal.none'),
            },
          ]}
        />
      </Panel>
      <Panel title={t('contacts.title')}>
        <Contacts contacts={tenant.contacts} />
      </Panel>
      <AdministratorsPanel tenant={tenant} />
      {actor.can('listBreakGlass') && <BreakGlassPanel tenantId={tenant.id} mayRequest={may('requestBreakGlass')} />}
      <Decisions tenant={tenant} />
      {open === 'correct' && <CorrectForm tenant={tenant} onClose={close} />}
      {open === 'seal' && <SealForm tenant={tenant} onClose={close} />}
      {open === 'suspend' && <SuspendForm tenant={tenant} onClose={close} />}
      {open === 'reopen' && <ReopenForm tenant={tenant} onClose={close} />}
    </>
  );
}

function Decisions({ tenant: { decisions } }: { tenant: Tenant }) {
  const { t } = useTranslation('tenant');
  return (
    <Panel title={t('decision.title')}>
      <Timeline
        items={decisions.map(({ at, kind, actorName, reason }) => ({
          key: at + kind,
          content: (
            <>
              <strong>{t(`decision.of.${kind}`)}</strong>
              {'　'}
              <span className="sw-digits">{formatTimestamp(at)}</span>
              <br />
              {t('decision.because', { name: actorName, reason })}
            </>
          ),
        }))}
      />
    </Panel>
  );
}

function SuspendForm({ tenant, onClose }: { tenant: Tenant; onClose: () => void }) {
  const { t } = useTranslation('tenant');
  const write = useSuspendTenant(tenant.id);
  return (
    <ReasonForm
      title={t('suspend.title')}
      hint={t('suspend.hint', { name: tenant.name })}
      error={write.error}
      isBusy={write.isPending}
      onSave={(reason) => write.mutateAsync(reason)}
      onClose={onClose}
    />
  );
}

function ReopenForm({ tenant, onClose }: { tenant: Tenant; onClose: () => void }) {
  const { t } = useTranslation('tenant');
  const write = useReopenTenant(tenant.id);
  return (
    <ReasonForm
      title={t('reopen.title')}
      hint={t('reopen.hint', { name: tenant.name })}
      error={write.error}
      isBusy={write.isPending}
      onSave={(reason) => write.mutateAsync(reason)}
      onClose={onClose}
    />
  );
}
