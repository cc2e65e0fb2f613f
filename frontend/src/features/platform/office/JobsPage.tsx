import { Segmented } from 'antd';
import { useTranslation } from '@/shared/i18n';
import { useFilters } from '@/shared/routing';
import { Empty } from '@/shared/ui/states';
import { DataTable, PageHeader, Panel, ProblemAlert } from '@/shared/ui/office';
import { jobFilters, jobStates, useCancelJob, useJobs } from '../queries';
import { jobColumns } from './columns';

/** Long work that I asked for or may watch: how far it is, and stopping it. */
export default function JobsPage() {
  const { t } = useTranslation('platform');
  const [filters, setFilters] = useFilters(jobFilters);
  const jobs = useJobs(filters);
  const cancel = useCancelJob();
  return (
    <>
      <PageHeader title={t('page.jobs', { ns: 'app' })} note={t('note')} />
      <Panel>
        <ProblemAlert error={cancel.error} />
        <div style={{ marginBottom: 16, overflowX: 'auto' }}>
          <Segmented
            aria-label={t('state')}
            value={filters.state ?? 'all'}
            onChange={(state) => setFilters({ state: state === 'all' ? null : state })}
            options={[
              { value: 'all', label: t('all') },
              ...jobStates.map((state) => ({ value: state, label: t(`job.state.${state}`, { ns: 'shared' }) })),
            ]}
          />
        </div>
        <DataTable
          label={t('page.jobs', { ns: 'app' })}
          list={jobs}
          columns={jobColumns(t, cancel.mutate)}
          rowKey={({ id }) => id}
          empty={<Empty title={t('empty')} />}
        />
      </Panel>
    </>
  );
}
