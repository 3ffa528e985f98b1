import { useQuery } from '@tanstack/react-query';
import { get } from './api/client';
import type { Category, Page, PauseReason } from './api/types';

/** What can be wrong, as a tree of two levels in one list. */
export function useCategories(enabled = true) {
  return useQuery({
    queryKey: ['catalog', '/api/categories'],
    queryFn: ({ signal }) => get<Page<Category>>('/api/categories', { size: 200 }, signal),
    select: (page) => page.items,
    enabled,
    staleTime: 10 * 60_000,
  });
}

/** Why work may wait. */
export function usePauseReasons() {
  return useQuery({
    queryKey: ['catalog', '/api/pause-reasons'],
    queryFn: ({ signal }) => get<Page<PauseReason>>('/api/pause-reasons', { size: 200 }, signal),
    select: (page) => page.items,
    staleTime: 10 * 60_000,
  });
}
