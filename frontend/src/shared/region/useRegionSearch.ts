import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { getRegion, searchRegions } from '@/shared/api';
import type { RegionLevel } from './scope';

export type RegionSearch = { q?: string; parent?: string; level?: RegionLevel };

/** Divisions by name, code or pinyin initials, or those right below a parent; a page at a time. */
export function useRegionSearch({ q, parent, level }: RegionSearch, enabled = true) {
  const typed = useDeferredValue(q?.trim() ?? '');
  return useInfiniteQuery({
    queryKey: ['regions', parent ?? '', level ?? '', typed],
    queryFn: ({ pageParam, signal }) =>
      searchRegions({
        query: {
          ...(typed ? { q: typed } : parent && { parent }),
          ...(level && { level }),
          ...(pageParam && { cursor: pageParam }),
          limit: 50,
        },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
    staleTime: 300_000,
    enabled,
  });
}

export function useRegion(code: string | undefined) {
  return useQuery({
    queryKey: ['region', code],
    queryFn: ({ signal }) => getRegion({ path: { code: code ?? '' }, signal }),
    enabled: !!code,
    staleTime: 60_000,
  });
}
