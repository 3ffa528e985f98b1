import { useState } from 'react';
import { newKey } from '@/lib/api/client';
import { useSession } from '@/lib/session';
import { read, write } from '@/lib/storage';
import type { QueueFilters } from './board';

/** A board under a name: the search and the filters of its address. */
export interface SavedView {
  id: string;
  name: string;
  filters: QueueFilters;
}

/** The views a person saved on this device. */
export function useSavedViews() {
  const place = `houqin.views:${useSession().id}`;
  const [views, setViews] = useState(() => read<SavedView[]>(place) ?? []);
  const keep = (next: SavedView[]) => {
    write(place, next);
    setViews(next);
  };
  return {
    views,
    save: (name: string, filters: QueueFilters) =>
      keep([...views.filter((one) => one.name !== name), { id: newKey(), name, filters }]),
    remove: (id: string) => keep(views.filter((one) => one.id !== id)),
    /** Undoes a removal. */
    restore: (all: SavedView[]) => keep(all),
  };
}
