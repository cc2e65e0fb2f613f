import { useQuery } from '@tanstack/react-query';
import { listHouseholdImports, listHouseholds, listJobs, summarizeHouseholds } from '@/shared/api';
import { isFinished } from '@/shared/jobs';
import { useRegionKey, useScope } from '@/shared/region';

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

/** The first households of the key groups and areas (GZ-06): those that one asks after first. */
export function useKeyHouseholds(enabled: boolean) {
  const regionKey = useRegionKey();
  const { region } = useScope();
  return useQuery({
    queryKey: regionKey('households', 'key'),
    queryFn: ({ signal }) => listHouseholds({ query: { region: region.code, keyGroup: true, limit: 5 }, signal }),
    enabled,
  });
}

export function useHouseholdSummary() {
  const regionKey = useRegionKey();
  const { region } = useScope();
  return useQuery({
    queryKey: regionKey('households', 'summary'),
    queryFn: ({ signal }) => summarizeHouseholds({ query: { region: region.code }, signal }),
  });
}

/** Imports that still run, among the latest: older ones have long ended. */
export function useUnfinishedImports() {
  const regionKey = useRegionKey();
  return useQuery({
    queryKey: regionKey('household-imports', 'unfinished'),
    queryFn: ({ signal }) => listHouseholdImports({ query: { limit: 100 }, signal }),
    select: ({ items }) => items.filter((each) => !isFinished(each)).length,
    refetchInterval: ({ state: { data } }) => (!data || data.items.every(isFinished) ? false : 2_000),
  });
}
