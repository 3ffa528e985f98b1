import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { get, type Query } from './api/client';
import type { Page } from './api/types';

/** A list that grows by cursor. The key is `[area, path, query]`, so hints for the area refresh it. */
export function usePages<T>(area: string, path: string, query: Query = {}, options: { enabled?: boolean } = {}) {
  const pages = useInfiniteQuery({
    queryKey: [area, path, query],
    queryFn: ({ pageParam, signal }) => get<Page<T>>(path, { ...query, after: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
    ...options,
  });
  return {
    /** Where the list comes from, for whoever wants all of it. */
    source: { path, query } as { path: string; query: Query } | undefined,
    items: pages.data?.pages.flatMap((page) => page.items),
    total: pages.data?.pages.at(-1)?.total,
    error: pages.error,
    stale: pages.isPlaceholderData,
    more: pages.hasNextPage ? () => void pages.fetchNextPage() : undefined,
    loadingMore: pages.isFetchingNextPage,
    retry: () => void pages.refetch(),
  };
}

type Known<T> = ReturnType<typeof usePages<T>>;

/** What a list shows; one put together on the spot has no `source` and is not exported. */
export type Pages<T> = Omit<Known<T>, 'source'> & Partial<Pick<Known<T>, 'source'>>;
