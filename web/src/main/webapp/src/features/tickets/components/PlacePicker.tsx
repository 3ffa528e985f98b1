import { Button, Skeleton, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Suggestions } from '@/components/Choices';
import { Dialog } from '@/components/Dialog';
import { IconArrowLeft, IconChevronRight, IconMapPin } from '@/components/icons';
import { SearchField } from '@/components/SearchField';
import { Trouble } from '@/components/Trouble';
import type { Place } from '@/lib/api/types';
import { useFormats } from '@/lib/format';
import { usePlaces } from '../api/catalog';
import classes from './PlacePicker.module.css';

interface PlacePickerProps {
  value: Place | null;
  onChange: (place: Place) => void;
  /** Places this person reported from before, one press away. */
  recent: Place[];
  error?: string;
}

/** Where: a place from before, words to search for, or building → floor → room. */
export function PlacePicker({ value, onChange, recent, error }: PlacePickerProps) {
  const { t } = useTranslation('tickets');
  const format = useFormats();
  const [opened, setOpened] = useState(false);
  const others = recent.filter(({ id }) => id !== value?.id);
  const pick = (place: Place) => {
    setOpened(false);
    onChange(place);
  };
  return (
    <div>
      <UnstyledButton className={classes.chosen} data-error={error ? true : undefined} onClick={() => setOpened(true)}>
        <IconMapPin size={22} stroke={1.6} aria-hidden />
        {value ? <span>{format.name(value.path)}</span> : <span className={classes.placeholder}>{t('new.pickPlace')}</span>}
        <IconChevronRight size={20} stroke={1.6} aria-hidden />
      </UnstyledButton>
      {error && (
        <p role="alert" style={{ margin: '8px 0 0', fontSize: 14, color: 'var(--mantine-color-error)' }}>
          {error}
        </p>
      )}
      {others.length > 0 && (
        <div className={classes.recent}>
          <Suggestions
            words={others.map(({ path }) => format.name(path))}
            onPick={(word) => pick(others.find(({ path }) => format.name(path) === word)!)}
          />
        </div>
      )}
      {opened && <PlaceDialog onPick={pick} onClose={() => setOpened(false)} />}
    </div>
  );
}

function PlaceDialog({ onPick, onClose }: { onPick: (place: Place) => void; onClose: () => void }) {
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
