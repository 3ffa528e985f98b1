import { useTranslation } from 'react-i18next';
import type { LocalName } from '@/lib/api/types';
import { useFormats } from '@/lib/format';
import { useAll } from '../api/directory';
import { asTree, isCalled, orderBy } from './asTree';

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
  const { i18n } = useTranslation();
  const format = useFormats();
  const { data, error, refetch } = useAll<T>(path);
  const shown = data?.filter((one) => (all === 'yes' || one.active) && isCalled(one, q));
  const items = shown && asTree(shown, orderBy(sort, i18n.language, format.name));
  return {
    everything: data ?? [],
    pages: {
      // The service knows no order by name in the reader's language.
      source: { path, query: sort === 'code' || sort === '-code' ? { sort } : {} },
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
