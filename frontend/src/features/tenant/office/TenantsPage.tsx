import { Button, Form, Input, Select } from 'antd';
import { useNavigate } from 'react-router';
import { useActor } from '@/shared/auth';
import { useTranslation } from '@/shared/i18n';
import { useFilters } from '@/shared/routing';
import { DataTable, FilterBar, PageHeader, Panel } from '@/shared/ui/office';
import { Empty } from '@/shared/ui/states';
import { tenantFilters, tenantStates, useTenants } from '../queries';
import { tenantColumns } from './columns';

/** Which governments work here, for the platform operator. */
export default function TenantsPage() {
  const { t } = useTranslation('tenant');
  const { can } = useActor();
  const navigate = useNavigate();
  const [filters, setFilters] = useFilters(tenantFilters);
  const tenants = useTenants(filters);
  return (
    <>
      <PageHeader
        title={t('page.tenants', { ns: 'app' })}
        note={t('list.note')}
        actions={
          can('openTenant') && (
            <Button type="primary" onClick={() => void navigate('/tenants/new')}>
              {t('page.newTenant', { ns: 'app' })}
            </Button>
          )
        }
      />
      <Panel>
        <FilterBar values={filters} onApply={(values) => setFilters(values)}>
          <Form.Item name="state" label={t('column.state')}>
            <Select
              allowClear
              placeholder={t('list.anyState')}
              options={tenantStates.map((state) => ({ value: state, label: t(`state.${state}`) }))}
            />
          </Form.Item>
          <Form.Item name="q" label={t('column.name')}>
            <Input allowClear autoComplete="off" maxLength={60} placeholder={t('list.nameHint')} />
          </Form.Item>
        </FilterBar>
        <DataTable
          label={t('page.tenants', { ns: 'app' })}
          list={tenants}
          columns={tenantColumns(t)}
          rowKey={({ id }) => id}
          empty={<Empty title={t('list.empty')} hint={t('list.emptyHint')} />}
        />
      </Panel>
    </>
  );
}
