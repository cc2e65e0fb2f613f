import { keepPreviousData, useInfiniteQuery, type QueryKey } from '@tanstack/react-query';

type KeysetPage<Row> = { items: Row[]; nextCursor?: string | null };

export type KeysetList<Row> = ReturnType<typeof useKeysetList<Row>>;

/** A list of the API, a page at a time: `rows` holds what is loaded, `loadMore` gets the next page. */
export function useKeysetList<Row>(
  queryKey: QueryKey,
  fetchPage: (cursor: string | undefined, signal: AbortSignal) => Promise<KeysetPage<Row>>,
  { enabled = true, refetchInterval }: { enabled?: boolean; refetchInterval?: (rows: Row[]) => number | false } = {},
) {
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) => fetchPage(pageParam || undefined, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
    enabled,
    refetchInterval: ({ state }) => refetchInterval?.(state.data?.pages.flatMap((page) => page.items) ?? []) ?? false,
  });
  return {
    rows: query.data?.pages.flatMap((page) => page.items) ?? [],
    isPending: query.isPending && enabled,
    error: query.error,
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    /** Old rows of another filter are still on the screen while the new ones come. */
    isRefreshing: query.isPlaceholderData,
    loadMore: () => void query.fetchNextPage(),
    retry: () => void query.refetch(),
  };
}
