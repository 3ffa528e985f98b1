import { Button, FileInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/lib/format';
import { useDaysFile, type SpecialDays } from '../api/deadlines';
import classes from './admin.module.css';
import { spanOf, useDaysKind } from './useCalendarFacts';

interface DaysFileProps {
  /** The days there are already. */
  days: SpecialDays[];
  onTake: (read: SpecialDays[]) => void;
}

type Read = { days: SpecialDays[]; wrong: { line: number; reason: string }[] };

/** Days from a file: what it brings and what could not be read is shown first, and taken over only then. */
export function DaysFile({ days, onTake }: DaysFileProps) {
  const { t } = useTranslation(['admin', 'common']);
  const format = useFormats();
  const kind = useDaysKind();
  const [found, setFound] = useState<Read>();
  const read = useDaysFile(setFound);
  const send = async (file: File | null) => {
    if (file) read.mutate({ format: /\.ics$/i.test(file.name) ? 'ICS' : 'CSV', content: await file.text() });
  };
  const says = (day: SpecialDays) => `${format.name(day.name)} · ${kind(day)}`;
  const fate = (day: SpecialDays) => {
    const before = days.find((one) => spanOf(one) === spanOf(day));
    if (!before) return t('calendar.isNew');
    return says(before) === says(day) ? t('calendar.isSame') : t('calendar.replaces', { what: says(before) });
  };
  return (
    <>
      <FileInput
        label={t('calendar.file')}
        description={t('calendar.fileHint')}
        placeholder={t('calendar.choose')}
        accept=".ics,.csv,text/calendar,text/csv"
        value={null}
        onChange={(file) => void send(file)}
        disabled={read.isPending}
      />
      {found && (
        <div role="status" className={classes.form}>
          <p>{t('calendar.readDays', { count: found.days.length })}</p>
          {found.wrong.length > 0 && (
            <ul className={classes.wrong}>
              {found.wrong.map(({ line, reason }) => (
                <li key={line}>{t('calendar.wrong', { line, why: t(`calendar.why.${reason as 'UNREADABLE'}`) })}</li>
              ))}
            </ul>
          )}
          {found.days.length > 0 && (
            <>
              <ul className={classes.preview} tabIndex={0} aria-label={t('calendar.preview')}>
                {found.days.map((day) => (
                  <li key={day.from + day.to + day.name.zh}>
                    {spanOf(day)} · {says(day)} <span className={classes.small}>{fate(day)}</span>
                  </li>
                ))}
              </ul>
              <div className={classes.buttons}>
                <Button
                  onClick={() => {
                    onTake(found.days);
                    setFound(undefined);
                  }}
                >
                  {t('calendar.take', { count: found.days.length })}
                </Button>
                <Button variant="default" onClick={() => setFound(undefined)}>
                  {t('common:cancel')}
                </Button>
              </div>
            </>
          )}
        </div>
      )}
    </>
  );
}
