import type { LocalName } from '@/lib/api/types';
import { isByName, useOrder } from '@/lib/order';
import { useAll } from '../api/directory';
import { asTree, isCalled } from './asTree';

interface Branch {
  id: string;
  parentId: string | null;
  code: string;
  name: LocalName;
  active: boolean;
}

interface Narrowed {
  q?: string;
  all?: string;
  sort?: string;
}

/** A list that is read whole: what is searched for, each thing under what it belongs to, in the order that was chosen. */
export function useTree<T extends Branch>(path: string, { q, all, sort }: Narrowed) {
  const order = useOrder();
  const { data, error, refetch } = useAll<T>(path);
  const shown = data?.filter((one) => (all === 'yes' || one.active) && isCalled(one, q));
  const items = shown && asTree(shown, order(sort));
  return {
    everything: data ?? [],
    pages: {
      source: { path, query: { q: q?.trim(), all: all === 'yes' || undefined, sort: isByName(sort) ? undefined : sort } },
      items,
      total: String(items?.length ?? 0),
      error,
      stale: false,
      more: undefined,
      loadingMore: false,
      retry: () => void refetch(),
    },
  };
}
