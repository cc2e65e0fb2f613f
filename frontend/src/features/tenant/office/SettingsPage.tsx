import { Alert, Button, Descriptions } from 'antd';
import { useState } from 'react';
import { useTranslation } from '@/shared/i18n';
import { PageHeader, Panel } from '@/shared/ui/office';
import { Empty, Failed, Loading } from '@/shared/ui/states';
import { useOwnTenant } from '../ownTenant';
import type { OwnTenant } from '../queries';
import { BreakGlassPanel } from './BreakGlassPanel';
import { Contacts } from './Contacts';
import { ContactsForm } from './ContactsForm';
import { ParametersPanel } from './ParametersPanel';
import { SealForm } from './SealForm';
import './tenant.css';

/** A government's own page: who it is to its staff, what it has decided for itself, and whom it lets look. */
export default function SettingsPage() {
  const { t } = useTranslation('tenant');
  const own = useOwnTenant();
  return (
    <>
      <PageHeader title={t('page.tenantSettings', { ns: 'app' })} note={t('settings.note')} />
      {own.isPending ? (
        <Loading lines={8} />
      ) : own.isError ? (
        <Failed error={own.error} onRetry={() => void own.refetch()} />
      ) : own.data ? (
        <Settings tenant={own.data} />
      ) : (
        <Empty title={t('settings.none')} />
      )}
    </>
  );
}

function Settings({ tenant }: { tenant: OwnTenant }) {
  const { t } = useTranslation('tenant');
  const [open, setOpen] = useState<'seal' | 'contacts' | null>(null);
  const may = (operation: string) => tenant.abilities.includes(operation);
  const close = () => setOpen(null);
  return (
    <>
      <Panel
        title={
          <span className="sw-row" style={{ justifyContent: 'space-between' }}>
            {t('basics')}
            {may('setTenantSeal') && <Button onClick={() => setOpen('seal')}>{t('seal.set')}</Button>}
          </span>
        }
      >
        <Descriptions
          column={{ xs: 1, sm: 1, md: 2 }}
          size="small"
          items={[
            { key: 'name', label: t('column.name'), children: tenant.name },
            { key: 'code', label: t('column.code'), children: <span className="sw-digits">{tenant.regionCode}</span> },
            {
              key: 'seal',
              label: t('seal.title'),
              children: tenant.seal ? <img className="tn-seal" src={tenant.seal} alt={t('seal.of', { name: tenant.name })} /> : t('seal.none'),
            },
          ]}
        />
      </Panel>
      <Panel
        title={
          <span className="sw-row" style={{ justifyContent: 'space-between' }}>
            {t('contacts.title')}
            {may('setTenantContacts') && <Button onClick={() => setOpen('contacts')}>{t('contacts.set')}</Button>}
          </span>
        }
      >
        <Contacts contacts={tenant.contacts} />
      </Panel>
      {may('listTenantParameters') ? (
        <ParametersPanel tenant={tenant} />
      ) : (
        <Alert style={{ marginTop: 16 }} role="note" type="info" showIcon title={t('settings.elsewhere', { name: tenant.name })} />
      )}
      {may('listBreakGlass') && <BreakGlassPanel tenantId={tenant.id} />}
      {open === 'seal' && <SealForm tenant={tenant} onClose={close} />}
      {open === 'contacts' && <ContactsForm tenant={tenant} onClose={close} />}
    </>
  );
}
