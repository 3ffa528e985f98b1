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
    items: pages.data?.pages.flatMap((page) => page.items),
    total: pages.data?.pages.at(-1)?.total,
    error: pages.error,
    stale: pages.isPlaceholderData,
    more: pages.hasNextPage ? () => void pages.fetchNextPage() : undefined,
    loadingMore: pages.isFetchingNextPage,
    retry: () => void pages.refetch(),
  };
}

export type Pages<T> = ReturnType<typeof usePages<T>>;
