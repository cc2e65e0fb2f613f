import { useTranslation } from '@/shared/i18n';
import { Link } from 'react-router';
import { formatTimestamp } from '@/shared/format';
import { JobStateTag } from '@/shared/jobs';
import { Empty, Failed, Loading } from '@/shared/ui/states';
import { Panel } from '@/shared/ui/office';
import { useRecentJobs } from '../queries';

export function RecentJobs() {
  const { t } = useTranslation('workbench');
  const jobs = useRecentJobs(true);
  return (
    <Panel title={t('jobs.title')}>
      {jobs.isPending ? (
        <Loading lines={4} />
      ) : jobs.isError ? (
        <Failed error={jobs.error} onRetry={() => void jobs.refetch()} />
      ) : jobs.data.items.length === 0 ? (
        <Empty title={t('jobs.none')} />
      ) : (
        <>
          <ul className="sw-lines">
            {jobs.data.items.map(({ id, kind, state, createdAt, requestedBy }) => (
              <li key={id}>
                <strong>{t(`jobs.kind.${kind as 'household-import'}`, { defaultValue: kind })}</strong>
                <span>
                  {requestedBy} <span className="sw-digits">{formatTimestamp(createdAt)}</span>
                </span>
                <JobStateTag state={state} />
              </li>
            ))}
          </ul>
          <Link to="/jobs">{t('jobs.all')}</Link>
        </>
      )}
    </Panel>
  );
}
