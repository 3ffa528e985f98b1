import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { get } from '@/lib/api/client';
import type { Item, Page } from '@/lib/api/types';

/** What the store has, found by name or number. */
export function useItems(q: string | undefined) {
  return useQuery({
    queryKey: ['inventory', '/api/items', { q }],
    queryFn: ({ signal }) => get<Page<Item>>('/api/items', { q, size: 30 }, signal),
    placeholderData: keepPreviousData,
  });
}
