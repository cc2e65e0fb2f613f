import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useActor } from '@/shared/auth';
import { useTranslation } from '@/shared/i18n';
import { today } from '@/shared/format';
import { useFilters } from '@/shared/routing';
import { DataTable, FilterBar, PageHeader, Panel } from '@/shared/ui/office';
import { auditFilters, useAuditEntries, type AuditEntry } from '../queries';
import { useAuditWording } from '../wording';
import texts from '../zh-CN.json';
import { auditColumns } from './columns';
import { EntryDrawer } from './EntryDrawer';

/** Who looked at what, and who changed what, inside the jurisdiction. Looking here is recorded, too. */
export default function AuditPage() {
  const { t } = useTranslation('audit');
  const actor = useActor();
  const wording = useAuditWording();
  const [filters, setFilters] = useFilters(auditFilters);
  const [open, setOpen] = useState<AuditEntry | null>(null);
  const entries = useAuditEntries(filters);
  return (
    <>
      <PageHeader title={t('page.audit', { ns: 'app' })} note={t(actor.roles.includes('audit_admin') ? 'noteAdministrators' : 'note')} />
      <Panel>
        <FilterBar values={filters} onApply={(values) => setFilters(values)}>
          <Form.Item name="operation" label={t('column.operation')}>
            <Select
              allowClear
              showSearch={{ optionFilterProp: 'label' }}
              placeholder={t('filter.anyOperation')}
              options={Object.keys(texts.operation).map((id) => ({ value: id, label: wording.operation(id) }))}
            />
          </Form.Item>
          <Form.Item name="actor" label={t('filter.actor')}>
            <Input allowClear autoComplete="off" maxLength={100} placeholder={t('filter.actorHint')} />
          </Form.Item>
          <Form.Item name="subjectId" label={t('filter.subject')}>
            <Input allowClear autoComplete="off" maxLength={64} placeholder={t('filter.subjectHint')} />
          </Form.Item>
          <Form.Item name="from" label={t('filter.from', { ns: 'shared' })}>
            <Input type="date" max={today()} />
          </Form.Item>
          <Form.Item name="to" label={t('filter.to', { ns: 'shared' })}>
            <Input type="date" max={today()} />
          </Form.Item>
        </FilterBar>
        <DataTable
          label={t('page.audit', { ns: 'app' })}
          list={entries}
          columns={auditColumns(t, wording, setOpen)}
          rowKey={({ id }) => id}
        />
      </Panel>
      <EntryDrawer entry={open} onClose={() => setOpen(null)} />
    </>
  );
}
