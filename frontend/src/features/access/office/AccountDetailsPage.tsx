import { Alert, Button, Descriptions, Space } from 'antd';
import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { useActor } from '@/shared/auth';
import { formatTimestamp } from '@/shared/format';
import { useTranslation } from '@/shared/i18n';
import { PageHeader, Panel, ProblemAlert } from '@/shared/ui/office';
import { Failed, Loading } from '@/shared/ui/states';
import { useAccount, useReactivateAccount, type AccountDetails } from '../queries';
import { AccountState } from './accountColumns';
import { CorrectForm, DeactivateForm, GrantDutyForm, ResetForm, SuspendForm } from './accountForms';
import { DutyTable } from './DutyTable';
import { FirstPassword } from './OneTimeSecret';

export default function AccountDetailsPage() {
  const { id = '' } = useParams();
  const account = useAccount(id);
  if (account.isPending) return <Loading lines={8} />;
  if (!account.data) return <Failed error={account.error} onRetry={() => void account.refetch()} />;
  return <Details details={account.data} />;
}

/** One person: who it is, what they may do where, and what an administrator may change of it. */
function Details({ details }: { details: AccountDetails }) {
  const { t } = useTranslation('access/admin');
  const actor = useActor();
  const [open, setOpen] = useState<'correct' | 'grant' | 'reset' | 'suspend' | 'deactivate' | null>(null);
  const [password, setPassword] = useState<string | null>(null);
  const { account, history, openDuties } = details;
  const reactivate = useReactivateAccount(account.id);
  const may = (operation: Parameters<typeof actor.can>[0]) => details.abilities.includes(operation) && actor.can(operation);
  const close = () => setOpen(null);
  const isOver = (state: string) => state === 'ended' || state === 'refused';
  return (
    <>
      <PageHeader
        title={account.name}
        note={
          <Space wrap>
            <span className="sw-digits">{account.username}</span>
            <AccountState account={account} t={t} />
            <span>{t(`kind.${account.kind as 'case_work'}`)}</span>
          </Space>
        }
        actions={
          <>
            {may('correctAccount') && <Button onClick={() => setOpen('correct')}>{t('account.correct')}</Button>}
            {may('resetPassword') && (
              <Button onClick={() => setOpen('reset')}>{t('account.reset')}</Button>
            )}
            {may('reactivateAccount') && (
              <Button type="primary" loading={reactivate.isPending} onClick={() => reactivate.mutate()}>
                {t('account.reactivate')}
              </Button>
            )}
            {may('suspendAccount') && (
              <Button danger onClick={() => setOpen('suspend')}>
                {t('account.suspend')}
              </Button>
            )}
            {may('deactivateAccount') && (
              <Button danger onClick={() => setOpen('deactivate')}>
                {t('account.deactivate')}
              </Button>
            )}
          </>
        }
      />
      <ProblemAlert error={reactivate.error} />
      {!account.provisioned && <Provisioning fault={account.provisioningFault ?? null} />}
      <Panel title={t('account.identity')}>
        <Person details={details} />
      </Panel>
      <Panel
        title={
          <span className="sw-row" style={{ justifyContent: 'space-between' }}>
            {t('account.duties')}
            {may('grantRole') && (
              <Button type="primary" onClick={() => setOpen('grant')}>
                {t('account.grant')}
              </Button>
            )}
          </span>
        }
      >
        {account.duties.length ? <DutyTable details={details} duties={account.duties} /> : <p>{t('account.noDuties')}</p>}
      </Panel>
      {openDuties.length > 0 && (
        <Panel title={t('account.openDuties')}>
          <p>{t('account.openDutiesHint')}</p>
          <ul>
            {openDuties.map(({ kind, subjectId, title }) => (
              <li key={kind + subjectId}>{title}</li>
            ))}
          </ul>
        </Panel>
      )}
      {history.some(({ state }) => isOver(state)) && (
        <Panel title={t('account.history')}>
          <DutyTable details={details} duties={history.filter(({ state }) => isOver(state))} />
        </Panel>
      )}
      {open === 'reset' && <ResetForm id={account.id} onReset={setPassword} onClose={close} />}
      {open === 'correct' && <CorrectForm details={details} onClose={close} />}
      {open === 'grant' && <GrantDutyForm id={account.id} onClose={close} />}
      {open === 'suspend' && <SuspendForm id={account.id} onClose={close} />}
      {open === 'deactivate' && <DeactivateForm id={account.id} onClose={close} />}
      {password && <FirstPassword username={account.username} password={password} onClose={() => setPassword(null)} />}
    </>
  );
}

function Provisioning({ fault }: { fault: string | null }) {
  const { t } = useTranslation('access/admin');
  return (
    <Alert
      style={{ marginBottom: 16 }}
      type={fault ? 'warning' : 'info'}
      showIcon
      role="status"
      title={t('provisioning.waiting')}
      description={fault ? t(`provisioning.fault.${fault as 'unreachable'}`, { defaultValue: fault }) : t('provisioning.waitingHint')}
    />
  );
}

function Person({ details: { account, phone, createdAt } }: { details: AccountDetails }) {
  const { t } = useTranslation('access/admin');
  const rows: [string, ReactNode][] = [
    [t('column.phone'), (phone ?? account.maskedPhone) && <span className="sw-digits">{phone ?? account.maskedPhone}</span>],
    [t('column.place'), account.regionName],
    [t('column.organisation'), account.organisation],
    [t('column.department'), account.department],
    [t('column.lastSignIn'), account.lastSignInAt ? formatTimestamp(account.lastSignInAt) : t('never')],
    [t('account.createdAt'), formatTimestamp(createdAt)],
  ];
  return (
    <Descriptions
      column={{ xs: 1, sm: 1, md: 2 }}
      size="small"
      items={rows.filter(([, value]) => value !== null && value !== undefined && value !== '').map(([label, children]) => ({ key: label, label, children }))}
    />
  );
}
