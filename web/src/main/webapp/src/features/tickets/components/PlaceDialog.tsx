import { Button, Skeleton, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/Dialog';
import { IconArrowLeft, IconChevronRight } from '@/components/icons';
import { SearchField } from '@/components/SearchField';
import { Trouble } from '@/components/Trouble';
import type { Place } from '@/lib/api/types';
import { useFormats } from '@/lib/format';
import { usePlaces } from '../api/catalog';
import classes from './PlacePicker.module.css';

/** Finds a place by words, or from building over floor to room; anything on the way can be chosen too. */
export function PlaceDialog({ onPick, onClose }: { onPick: (place: Place) => void; onClose: () => void }) {
  const { t } = useTranslation(['tickets', 'common']);
  const format = useFormats();
  const [q, setQ] = useState<string>();
  const [trail, setTrail] = useState<Place[]>([]);
  const top = usePlaces({});
  // A single site needs no choosing: start with its buildings.
  const only = top.data?.length === 1 && top.data[0]!.kind === 'SITE' ? top.data[0] : undefined;
  const at = trail.at(-1);
  const inside = usePlaces(q ? { q } : { parent: at?.id ?? only?.id });
  const places = q || at || only ? inside : top;

  return (
    <Dialog opened size="lg" title={t('new.place')} onClose={onClose}>
      <div className={classes.body}>
        <SearchField label={t('new.searchPlace')} value={q} onChange={setQ} autoFocus />
        {at && !q && (
          <div className={classes.trail}>
            <Button
              variant="subtle"
              leftSection={<IconArrowLeft size={18} aria-hidden />}
              onClick={() => setTrail(trail.slice(0, -1))}
            >
              {t('common:back')}
            </Button>
            <Button variant="default" onClick={() => onPick(at)}>
              {t('new.here', { place: format.name(at.name) })}
            </Button>
          </div>
        )}
        {places.error && <Trouble error={places.error} retry={() => void places.refetch()} />}
        {places.isPending && <Skeleton height={240} />}
        {places.data?.length === 0 && <p>{q ? t('new.noPlace') : t('new.nothingInside')}</p>}
        {places.data && places.data.length > 0 && (
          <ul className={classes.list}>
            {places.data.map((place) => (
              <li key={place.id}>
                <UnstyledButton
                  className={classes.place}
                  onClick={() => (q || place.kind === 'ROOM' ? onPick(place) : setTrail([...trail, place]))}
                >
                  <span>
                    {format.name(place.name)}
                    {q && <span className={classes.path}>{format.name(place.path)}</span>}
                  </span>
                  {!q && place.kind !== 'ROOM' && <IconChevronRight size={20} stroke={1.6} aria-hidden />}
                </UnstyledButton>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Dialog>
  );
}
