import { cancelJob, listJobs, useKeysetList, useWrite } from '@/shared/api';
import { isFinished, type Job } from '@/shared/jobs';
import { useRegionKey } from '@/shared/region';

export const jobFilters = ['state'] as const;
export type JobFilters = Partial<Record<(typeof jobFilters)[number], string>>;
export const jobStates = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;

export function useJobs(filters: JobFilters) {
  const regionKey = useRegionKey();
  return useKeysetList<Job>(
    regionKey('jobs', filters),
    (cursor, signal) => listJobs({ query: { ...filters, ...(cursor && { cursor }) }, signal }),
    { refetchInterval: (rows) => (rows.every(isFinished) ? false : 2_000) },
  );
}

export function useCancelJob() {
  return useWrite((id: string, headers) => cancelJob({ path: { id }, headers }));
}
