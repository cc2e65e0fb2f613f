import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '@/shared/i18n';
import { getJob, type Job } from '@/shared/api';
import { StateTag, type Tone } from '@/shared/ui/field';
import './jobs.css';

export type { Job } from '@/shared/api';

const tones = { queued: 'plain', running: 'brand', done: 'ok', failed: 'bad', cancelled: 'warn' } as const satisfies Record<string, Tone>;

type JobState = keyof typeof tones;

export function isFinished({ state }: Pick<Job, 'state'>): boolean {
  return state !== 'queued' && state !== 'running';
}

/** A job, asked for every second while it runs and the tab is seen. */
export function useJob(id: string | undefined) {
  return useQuery({
    queryKey: ['job', id],
    queryFn: ({ signal }) => getJob({ path: { id: id ?? '' }, signal }),
    enabled: !!id,
    refetchInterval: ({ state: { data } }) => (data && isFinished(data) ? false : 1_000),
  });
}

export function JobStateTag({ state }: Pick<Job, 'state'>) {
  const { t } = useTranslation();
  return <StateTag tone={tones[state as JobState]}>{t(`job.state.${state as JobState}`)}</StateTag>;
}

/** The bar of a job in numbers and length; used by both faces. */
export function JobProgress({ job }: { job: Pick<Job, 'state' | 'done' | 'rejected' | 'total'> }) {
  const { t } = useTranslation();
  const { total } = job;
  const done = job.done + job.rejected;
  return (
    <div className="sw-job">
      <div className="sw-job-line">
        <JobStateTag state={job.state} />
        <span className="sw-digits">{total ? t('job.done', { done, total }) : t('job.doneOnly', { done })}</span>
      </div>
      <progress aria-label={t('job.progress')} {...(total || isFinished(job) ? { value: done, max: total || done || 1 } : {})} />
    </div>
  );
}
