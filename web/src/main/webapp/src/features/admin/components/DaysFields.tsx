import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/lib/format';
import { weekdays, type SpecialDays, type Weekday } from '../api/deadlines';
import classes from './admin.module.css';
import { DaysFile } from './DaysFile';
import { readHours } from './hours';
import { NameFields } from './NameFields';
import { spanOf, useDaysKind } from './useCalendarFacts';

interface DaysFieldsProps {
  days: SpecialDays[];
  onChange: (days: SpecialDays[]) => void;
}

const blank = { from: '', to: '', name: { zh: '', en: '' }, like: null as Weekday | null, hours: '' };

/** Days that are not like every week, a year at a time: added one by one or read from a file. */
export function DaysFields({ days, onChange }: DaysFieldsProps) {
  const { t } = useTranslation('admin');
  const format = useFormats();
  const years = [...new Set(days.map(({ from }) => from.slice(0, 4)))].sort().reverse();
  const [chosen, setChosen] = useState<string | null>(null);
  const [adding, setAdding] = useState(blank);
  const kind = useDaysKind();
  const year = chosen ?? years[0] ?? '';
  const shown = days.filter(({ from }) => from.startsWith(year)).sort((a, b) => a.from.localeCompare(b.from));
  const hours = readHours(adding.hours);
  const complete = adding.from && adding.name.zh.trim() && adding.name.en.trim() && hours;
  const add = () => {
    onChange([...days, { ...adding, to: adding.to || adding.from, hours: hours ?? [] }]);
    setChosen(adding.from.slice(0, 4));
    setAdding(blank);
  };
  const take = (read: SpecialDays[]) => {
    const same = new Set(read.map(spanOf));
    onChange([...days.filter((day) => !same.has(spanOf(day))), ...read]);
    setChosen(read[0]?.from.slice(0, 4) ?? null);
  };
  return (
    <fieldset className={classes.stepBox}>
      <legend>{t('calendar.days')}</legend>
      {years.length > 0 && (
        <Select label={t('calendar.year')} data={years} value={year} onChange={setChosen} allowDeselect={false} maw={160} />
      )}
      <ul className={classes.members}>
        {shown.map((day) => {
          const span = spanOf(day);
          return (
            <li key={day.from + day.to + day.name.zh}>
              <span>
                {span} · {format.name(day.name)} · {kind(day)}
              </span>
              <Button
                flex="none"
                variant="default"
                aria-label={t('calendar.removeNamed', { name: span })}
                onClick={() => onChange(days.filter((one) => one !== day))}
              >
                {t('sop.remove')}
              </Button>
            </li>
          );
        })}
      </ul>
      <DaysFile days={days} onTake={take} />
      <div className={classes.pair}>
        <TextInput type="date" label={t('calendar.first')} value={adding.from} onChange={({ currentTarget }) => setAdding({ ...adding, from: currentTarget.value })} />
        <TextInput type="date" label={t('calendar.last')} value={adding.to} onChange={({ currentTarget }) => setAdding({ ...adding, to: currentTarget.value })} />
        <Select
          label={t('calendar.worked')}
          placeholder={t('calendar.off')}
          clearable
          data={weekdays.map((value) => ({ value, label: t('calendar.like', { day: t(`calendar.day.${value}`) }) }))}
          value={adding.like}
          onChange={(like) => setAdding({ ...adding, like: like as Weekday | null })}
        />
        <TextInput
          label={t('calendar.own')}
          placeholder="08:00-12:00"
          value={adding.hours}
          onChange={({ currentTarget }) => setAdding({ ...adding, hours: currentTarget.value })}
          error={hours ? undefined : t('calendar.noHours')}
        />
      </div>
      <NameFields name={adding.name} onChange={(name) => setAdding({ ...adding, name })} />
      <Button variant="default" disabled={!complete} onClick={add} style={{ justifySelf: 'start' }}>
        {t('calendar.addDays')}
      </Button>
    </fieldset>
  );
}
