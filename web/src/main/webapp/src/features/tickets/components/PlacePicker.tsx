import { UnstyledButton } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Suggestions } from '@/components/Choices';
import { IconChevronRight, IconMapPin } from '@/components/icons';
import type { Place } from '@/lib/api/types';
import { useFormats } from '@/lib/format';
import classes from './PlacePicker.module.css';

/** Fetched when somebody is about to pick: the report itself stands sooner without it. */
const load = () => import('./PlaceDialog');
const PlaceDialog = lazy(() => load().then(({ PlaceDialog }) => ({ default: PlaceDialog })));

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
      <UnstyledButton
        className={classes.chosen}
        data-error={error ? true : undefined}
        onPointerEnter={() => void load()}
        onClick={() => setOpened(true)}
      >
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
      {opened && (
        <Suspense>
          <PlaceDialog onPick={pick} onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </div>
  );
}
