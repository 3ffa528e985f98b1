import { keepPreviousData, useInfiniteQuery, useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { get } from '@/lib/api/client';
import type { Page, TicketSummary } from '@/lib/api/types';
import { onHints } from '@/lib/live';
import type { Pages } from '@/lib/usePages';
import { renewed } from './renewed';

export interface QueueFilters {
  q?: string;
  status?: string;
  urgency?: string;
  nature?: string;
  impact?: string;
  categoryId?: string;
  teamId?: string;
  technicianId?: string;
  channel?: string;
  due?: string;
  unassigned?: string;
}

type Loaded = InfiniteData<Page<TicketSummary>, string | undefined>;

const path = '/api/queue';
const size = 100;

/**
 * Open tickets, what is due first on top. However many are loaded, a change is one small read: only the tickets hinted at
 * are asked for again, and leave or take their place in the list.
 */
export function useBoard(filters: QueueFilters): { pages: Pages<TicketSummary>; renew: (ids: string[]) => void } {
  const queries = useQueryClient();
  const asked = JSON.stringify(filters);
  const query = { ...filters, size };
  const found = useInfiniteQuery({
    queryKey: ['board', path, query],
    queryFn: ({ pageParam, signal }) => get<Page<TicketSummary>>(path, { ...query, after: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
    // Only the list on screen follows the hints: one that comes back is read again.
    staleTime: 0,
  });

  /** What was renewed while the list was being read: it may be read as it was before. */
  const overtaken = useRef(new Set<string>());
  const renew = useCallback(
    (ids: string[]) => {
      const wanted = JSON.parse(asked) as QueueFilters;
      const key = ['board', path, { ...wanted, size }];
      const mark = (some: string[]) => {
        if (queries.isFetching({ queryKey: key, exact: true }) > 0) some.forEach((id) => overtaken.current.add(id));
      };
      for (let from = 0; from < ids.length; from += size) {
        const some = ids.slice(from, from + size);
        mark(some);
        get<Page<TicketSummary>>(path, { ...wanted, ids: some.join(','), size })
          .then(({ items }) => {
            mark(some);
            queries.setQueryData<Loaded>(key, (loaded) => loaded && renewed(loaded, some, items));
          })
          .catch(() => queries.invalidateQueries({ queryKey: key }));
      }
    },
    [queries, asked],
  );
  useEffect(
    () =>
      onHints((news) => {
        if (news === 'all') return;
        const ids = news.filter(({ type }) => type.split('.')[0] === 'ticket' && !type.includes('notices'));
        if (ids.length > 0) renew([...new Set(ids.map(({ id }) => id))]);
      }),
    [renew],
  );

  const { isFetching } = found;
  useEffect(() => {
    if (isFetching || overtaken.current.size === 0) return;
    const ids = [...overtaken.current];
    overtaken.current.clear();
    renew(ids);
  }, [isFetching, renew]);

  const items = useMemo(() => found.data?.pages.flatMap((page) => page.items), [found.data]);
  return {
    renew,
    pages: {
      source: { path, query: { ...filters } },
      items,
      total: found.data?.pages.at(-1)?.total,
      error: found.error,
      stale: found.isPlaceholderData,
      more: found.hasNextPage ? () => void found.fetchNextPage() : undefined,
      loadingMore: found.isFetchingNextPage,
      retry: () => void found.refetch(),
    },
  };
}
