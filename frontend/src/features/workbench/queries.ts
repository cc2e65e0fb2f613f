import { useQuery } from '@tanstack/react-query';
import { listJobs } from '@/shared/api';
import { isFinished } from '@/shared/jobs';
import { useRegionKey } from '@/shared/region';

/** The latest background jobs that concern me; asked again while one of them runs. */
export function useRecentJobs(enabled: boolean) {
  const regionKey = useRegionKey();
  return useQuery({
    queryKey: regionKey('jobs', 'recent'),
    queryFn: ({ signal }) => listJobs({ query: { limit: 5 }, signal }),
    enabled,
    refetchInterval: ({ state: { data } }) => (!data || data.items.every(isFinished) ? false : 2_000),
  });
}
