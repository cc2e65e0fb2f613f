import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useActor } from '@/shared/auth';
import { formatDate, today } from '@/shared/format';
import { useTranslation } from '@/shared/i18n';
import { useScope } from '@/shared/region';
import { useFilters } from '@/shared/routing';
import { DataTable, FilterBar, ListDownload, PageHeader, Panel, type Column } from '@/shared/ui/office';
import { Empty } from '@/shared/ui/states';
import { useTrainings, useUntrained, type Training, type Worker } from '../queries';
import { TrainingFormModal } from './forms';

const period = ['from', 'to'] as const;

/** Who was trained, and who was not in a period (HB-10, HB-28). */
export default function TrainingPage() {
  const { t } = useTranslation('organisation');
  const actor = useActor();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <PageHeader
        title={t('page.training', { ns: 'app' })}
        actions={
          actor.can('recordTraining') && (
            <Button type="primary" onClick={() => setOpen(true)}>
              {t('training.record')}
            </Button>
          )
        }
      />
      <Untrained />
      <Records />
      {isOpen && <TrainingFormModal onClose={() => setOpen(false)} />}
    </>
  );
}

function Untrained() {
  const { t } = useTranslation('organisation');
  const { region } = useScope();
  const [filters, setFilters] = useFilters(period);
  const from = filters.from ?? `${today().slice(0, 4)}-01-01`;
  const to = filters.to ?? today();
  const columns: Column<Worker>[] = [
    { key: 'name', title: t('field.personName'), heading: true, width: 160, render: (row) => row.name },
    { key: 'region', title: t('field.region'), width: 240, render: (row) => row.regionName },
    { key: 'username', title: t('field.username'), width: 160, render: (row) => row.username },
    { key: 'phone', title: t('field.phone'), render: (row) => <span className="sw-digits">{row.maskedPhone}</span> },
  ];
  return (
    <Panel title={t('training.gaps')}>
      <FilterBar values={{ from, to }} onApply={setFilters}>
        <Form.Item name="from" label={t('training.from')}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="to" label={t('training.to')}>
          <Input type="date" />
        </Form.Item>
      </FilterBar>
      <div className="sw-page-actions" style={{ marginBottom: 12, justifyContent: 'flex-start' }}>
        <ListDownload path="/api/v1/training-gaps/file" query={{ region: region.code, from, to }} name="training-gaps" />
      </div>
      <DataTable
        label={t('training.gaps')}
        list={useUntrained(from, to)}
        columns={columns}
        rowKey={(row) => row.accountId}
        empty={<Empty title={t('training.noGaps')} />}
      />
    </Panel>
  );
}

function Records() {
  const { t } = useTranslation('organisation');
  const { region } = useScope();
  const columns: Column<Training>[] = [
    { key: 'name', title: t('field.personName'), heading: true, width: 140, render: (row) => row.personName },
    { key: 'topic', title: t('training.topic'), width: 260, render: (row) => row.topic },
    { key: 'on', title: t('training.heldOn'), width: 150, render: (row) => formatDate(row.heldOn) },
    { key: 'hours', title: t('training.hours'), width: 80, align: 'end', render: (row) => row.hours },
    { key: 'result', title: t('training.result'), width: 120, render: (row) => t(`training.results.${row.result as 'passed'}`) },
    { key: 'region', title: t('field.region'), render: (row) => row.regionName },
  ];
  return (
    <Panel title={t('training.records')}>
      <div className="sw-page-actions" style={{ marginBottom: 12, justifyContent: 'flex-start' }}>
        <ListDownload path="/api/v1/training-records/file" query={{ region: region.code }} name="training-records" />
      </div>
      <DataTable
        label={t('training.records')}
        list={useTrainings()}
        columns={columns}
        rowKey={({ id }) => id}
        empty={<Empty title={t('training.none')} />}
      />
    </Panel>
  );
}
