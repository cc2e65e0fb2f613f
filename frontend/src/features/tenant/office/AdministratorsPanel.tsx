import { Alert, Button, Descriptions } from 'antd';
import { useState } from 'react';
import { useTranslation } from '@/shared/i18n';
import { FormModal, Panel } from '@/shared/ui/office';
import { administrations, useAppointAdministrator, type Administration, type Appointed, type Appointment, type Tenant } from '../queries';
import { AdministratorFields } from './AdministratorFields';
import { FirstPasswords } from './FirstPasswords';
import { ReasonItem } from './ReasonForm';

/** Who administers the whole tenant. When the last one of a kind is gone, the operator names another. */
export function AdministratorsPanel({ tenant }: { tenant: Tenant }) {
  const { t } = useTranslation('tenant');
  const [vacancy, setVacancy] = useState<Administration | null>(null);
  const [appointed, setAppointed] = useState<Appointed | null>(null);
  const mayAppoint = tenant.abilities.includes('appointAdministrator');
  const name = (role: Administration) => t(`role.${role}`, { ns: 'shared' });
  return (
    <>
      {appointed && (
        <FirstPasswords
          title={t('administrator.appointed', { role: name(appointed.role) })}
          hint={t('administrator.passwordOnce')}
          place={tenant.regionName}
          people={[appointed]}
        >
          <Button type="primary" onClick={() => setAppointed(null)}>
            {t('action.close', { ns: 'shared' })}
          </Button>
        </FirstPasswords>
      )}
      <Panel title={t('administrator.title')}>
        {tenant.vacancies.length > 0 && (
          <Alert
            style={{ marginBottom: 16 }}
            type="warning"
            showIcon
            role="status"
            title={t('administrator.vacant', { roles: tenant.vacancies.map((role) => name(role as Administration)).join('、') })}
          />
        )}
        <Descriptions
          column={1}
          size="small"
          items={administrations.map((role) => ({
            key: role,
            label: name(role),
            children: (
              <span className="sw-row" style={{ gap: 12 }}>
                <Holders tenant={tenant} role={role} />
                {mayAppoint && tenant.vacancies.includes(role) && (
                  <Button size="small" onClick={() => setVacancy(role)}>
                    {t('administrator.appoint', { role: name(role) })}
                  </Button>
                )}
              </span>
            ),
          }))}
        />
      </Panel>
      {vacancy && <AppointForm tenant={tenant} role={vacancy} onAppointed={setAppointed} onClose={() => setVacancy(null)} />}
    </>
  );
}

function Holders({ tenant, role }: { tenant: Tenant; role: Administration }) {
  const { t } = useTranslation('tenant');
  const holders = tenant.administrators.filter((each) => each.role === role);
  if (!holders.length) return <span>{t('administrator.none')}</span>;
  return (
    <span>
      {holders.map(({ username, active }, index) => (
        <span key={username}>
          {index > 0 && '、'}
          <span className="sw-digits">{username}</span>
          {!active && `（${t('administrator.suspended')}）`}
        </span>
      ))}
    </span>
  );
}

type FormProps = { tenant: Tenant; role: Administration; onAppointed: (appointed: Appointed) => void; onClose: () => void };

function AppointForm({ tenant, role, onAppointed, onClose }: FormProps) {
  const { t } = useTranslation('tenant');
  const write = useAppointAdministrator(tenant.id);
  const title = t('administrator.appoint', { role: t(`role.${role}`, { ns: 'shared' }) });
  return (
    <FormModal<Omit<Appointment, 'role'>>
      title={title}
      initialValues={{ reason: '' }}
      error={write.error}
      isBusy={write.isPending}
      saveText={title}
      onClose={onClose}
      onSave={async (values) => onAppointed(await write.mutateAsync({ ...values, role }))}
    >
      <p style={{ marginBottom: 16 }}>{t('administrator.appointHint')}</p>
      <AdministratorFields at={[]} />
      <ReasonItem extra={t('administrator.appointReasonHint')} />
    </FormModal>
  );
}
