import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { get, getAll } from '@/lib/api/client';
import type { Category, Page, Place } from '@/lib/api/types';

const seldom = 10 * 60_000;

/** What can be wrong, as a tree of two levels in one list. */
export function useCategories() {
  return useQuery({
    queryKey: ['catalog', '/api/categories'],
    queryFn: ({ signal }) => get<Page<Category>>('/api/categories', { size: 200 }, signal),
    select: (page) => page.items,
    staleTime: seldom,
  });
}

/** Places found by words, or those directly inside another one; without either the sites. */
export function usePlaces({ q, parent }: { q?: string; parent?: string }) {
  return useQuery({
    queryKey: ['catalog', '/api/locations', { q, parent }],
    queryFn: async ({ signal }) =>
      q
        ? (await get<Page<Place>>('/api/locations', { q, size: 200 }, signal)).items
        : getAll<Place>('/api/locations', parent ? { parent } : { roots: true }, signal),
    staleTime: seldom,
    placeholderData: q ? keepPreviousData : undefined,
  });
}

