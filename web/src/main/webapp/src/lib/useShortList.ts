import type { Query } from './api/client';
import { isByName, useOrder, type Called } from './order';
import { usePages, type Pages } from './usePages';

/** A list so short that one page holds it; by name it is sorted here. */
export function useShortList<T extends Called>(area: string, path: string, sort: string | undefined, query: Query = {}): Pages<T> {
  const byName = isByName(sort);
  const order = useOrder()(sort);
  const pages = usePages<T>(area, path, { ...query, size: 200, sort: byName ? undefined : sort });
  return byName && pages.items ? { ...pages, items: [...pages.items].sort(order) } : pages;
}
