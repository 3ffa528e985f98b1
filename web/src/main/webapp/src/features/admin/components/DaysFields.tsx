import { Button, FileInput, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/lib/format';
import { useDaysFile, weekdays, type SpecialDays, type Weekday } from '../api/deadlines';
import classes from './admin.module.css';
import { hoursText, readHours } from './hours';
import { NameFields } from './NameFields';

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
  const [told, setTold] = useState<string[]>([]);
  const [adding, setAdding] = useState(blank);
  const year = chosen ?? years[0] ?? '';
  const shown = days.filter(({ from }) => from.startsWith(year)).sort((a, b) => a.from.localeCompare(b.from));
  const read = useDaysFile(({ days: found, wrong }) => {
    const same = new Set(found.map(({ from, to }) => from + to));
    onChange([...days.filter(({ from, to }) => !same.has(from + to)), ...found]);
    setChosen(found[0]?.from.slice(0, 4) ?? null);
    setTold([
      t('calendar.readDays', { count: found.length }),
      ...wrong.map(({ line, reason }) => t('calendar.wrong', { line, why: t(`calendar.why.${reason as 'UNREADABLE'}`) })),
    ]);
  });
  const take = async (file: File | null) => {
    if (file) read.mutate({ format: /\.ics$/i.test(file.name) ? 'ICS' : 'CSV', content: await file.text() });
  };
  const hours = readHours(adding.hours);
  const complete = adding.from && adding.name.zh.trim() && adding.name.en.trim() && hours;
  const add = () => {
    onChange([...days, { ...adding, to: adding.to || adding.from, hours: hours ?? [] }]);
    setChosen(adding.from.slice(0, 4));
    setAdding(blank);
  };
  const kind = ({ like, hours: own }: SpecialDays) =>
    like ? t('calendar.like', { day: t(`calendar.day.${like}`) }) : hoursText(own) || t('calendar.off');
  return (
    <fieldset className={classes.stepBox}>
      <legend>{t('calendar.days')}</legend>
      {years.length > 0 && (
        <Select label={t('calendar.year')} data={years} value={year} onChange={setChosen} allowDeselect={false} maw={160} />
      )}
      <ul className={classes.members}>
        {shown.map((day) => {
          const span = day.from === day.to ? day.from : `${day.from} – ${day.to}`;
          return (
            <li key={day.from + day.to + day.name.zh}>
              <span>
                {span} · {format.name(day.name)} · {kind(day)}
              </span>
              <Button
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
      <FileInput
        label={t('calendar.file')}
        description={t('calendar.fileHint')}
        placeholder={t('import.choose')}
        accept=".ics,.csv,text/calendar,text/csv"
        value={null}
        onChange={(file) => void take(file)}
      />
      {told.length > 0 && (
        <div role="status">
          <ul className={classes.small}>
            {told.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
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
