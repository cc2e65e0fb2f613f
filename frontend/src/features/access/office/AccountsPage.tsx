import { Button, Form, Input, Segmented, Select } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { ApiProblem } from '@/shared/api';
import { useActor } from '@/shared/auth';
import { useTranslation } from '@/shared/i18n';
import { useFilters } from '@/shared/routing';
import { DataTable, FilterBar, PageHeader, Panel } from '@/shared/ui/office';
import { Empty, StateFace } from '@/shared/ui/states';
import { accountFilters, useAccounts } from '../queries';
import { accountColumns } from './accountColumns';
import { CreateAccountForm } from './CreateAccountForm';
import { FirstPassword } from './OneTimeSecret';
import { allRoles } from './roles';

const views = ['all', 'waiting', 'unused', 'left'] as const;

/** Who may sign in here, and with which duties. */
export default function AccountsPage() {
  const { t } = useTranslation('access/admin');
  const actor = useActor();
  const navigate = useNavigate();
  const [filters, setFilters] = useFilters(accountFilters);
  const [isCreating, setCreating] = useState(false);
  const [made, setMade] = useState<{ username: string; password: string } | null>(null);
  const accounts = useAccounts(filters);
  const isNotConfigured = accounts.error instanceof ApiProblem && accounts.error.slug === 'tenant/not-configured';
  return (
    <>
      <PageHeader
        title={t('page.accounts', { ns: 'app' })}
        note={t('accounts.note')}
        actions={
          <>
            {actor.can('createAccountsFromFile') && <Button onClick={() => void navigate('/account-files')}>{t('files.open')}</Button>}
            {actor.can('createAccount') && (
              <Button type="primary" onClick={() => setCreating(true)}>
                {t('accounts.create')}
              </Button>
            )}
          </>
        }
      />
      <Panel>
        <div style={{ marginBottom: 16, overflowX: 'auto' }}>
          <Segmented
            aria-label={t('column.status')}
            value={filters.view ?? 'all'}
            onChange={(view) => setFilters({ ...filters, view: view === 'all' ? null : view })}
            options={views.filter((view) => view !== 'unused' || actor.region).map((view) => ({ value: view, label: t(`accounts.view.${view}`) }))}
          />
        </div>
        <FilterBar values={filters} onApply={(values) => setFilters({ ...values, view: filters.view ?? null })}>
          <Form.Item name="role" label={t('filter.role')}>
            <Select
              allowClear
              showSearch={{ optionFilterProp: 'label' }}
              placeholder={t('filter.anyRole')}
              options={allRoles.map((role) => ({ value: role, label: t(`role.${role}`, { ns: 'shared' }) }))}
            />
          </Form.Item>
          <Form.Item name="username" label={t('filter.username')}>
            <Input allowClear autoComplete="off" maxLength={32} placeholder={t('filter.usernameHint')} />
          </Form.Item>
        </FilterBar>
        {isNotConfigured ? (
          <StateFace icon="warning" tone="warn" title={t('accounts.unusedNotConfigured')} hint={t('accounts.unusedNotConfiguredHint')}>
            {actor.can('listTenantParameters') && <Link to="/tenant-settings">{t('accounts.unusedWhere')}</Link>}
          </StateFace>
        ) : (
          <DataTable
            label={t('page.accounts', { ns: 'app' })}
            list={accounts}
            columns={accountColumns(t)}
            rowKey={({ id }) => id}
            empty={<Empty title={t('accounts.empty')} hint={t('accounts.emptyHint')} />}
          />
        )}
      </Panel>
      {isCreating && <CreateAccountForm onCreated={setMade} onClose={() => setCreating(false)} />}
      {made && <FirstPassword {...made} onClose={() => setMade(null)} />}
    </>
  );
}
