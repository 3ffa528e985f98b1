import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataList, type Column } from '@/components/DataList';
import { IconPlus } from '@/components/icons';
import { LocalName } from '@/components/text';
import { useFormats } from '@/lib/format';
import { hasRole, useSession } from '@/lib/session';
import { holding, useCalendars, weekdays, type Calendar, type CalendarRules } from '../api/deadlines';
import classes from '../components/admin.module.css';
import { CalendarDialog } from '../components/CalendarDialog';
import { VersionedRow } from '../components/VersionedRow';
import { VersionsDialog } from '../components/VersionsDialog';
import { useCalendarFacts, useHoursWords } from '../components/useCalendarFacts';

/** When people work: hours per weekday, days off and make-up workdays, in versions. */
export function Calendars() {
  const { t } = useTranslation('admin');
  const format = useFormats();
  const facts = useCalendarFacts();
  const words = useHoursWords();
  const mayEdit = hasRole(useSession(), 'admin');
  const [editing, setEditing] = useState<Calendar | 'new'>();
  const [shown, setShown] = useState<Calendar>();
  const says = ({ week, days, zone }: CalendarRules) => {
    const hours = [...new Set(weekdays.map((day) => words(week[day])).filter(Boolean))].join(' / ');
    return `${hours} · ${t('calendar.count', { count: days.length })} · ${zone}`;
  };
  const columns: Column<Calendar>[] = [
    { key: 'name', header: t('column.name'), card: 'title', cell: ({ name }) => <strong><LocalName name={name} /></strong> },
    { key: 'code', header: t('column.code'), cell: ({ code }) => <span className={classes.code}>{code}</span> },
    {
      key: 'hours',
      header: t('calendar.hours'),
      cell: (calendar) => {
        const version = holding(calendar);
        return version && says(version.rules);
      },
    },
    { key: 'number', header: t('sop.version'), labelled: true, cell: ({ inForce }) => inForce ?? '–' },
    {
      key: 'actions',
      header: '',
      card: 'actions',
      cell: (calendar) => (
        <VersionedRow
          name={format.name(calendar.name)}
          mayEdit={mayEdit}
          onEdit={() => setEditing(calendar)}
          onVersions={() => setShown(calendar)}
        />
      ),
    },
  ];
  return (
    <>
      <DataList
        label={t('tab.calendars')}
        pages={useCalendars()}
        columns={columns}
        rowKey={({ id }) => id}
        empty={{ title: t('empty.calendars.title'), hint: t('empty.calendars.hint') }}
        filters={
          mayEdit && <Button maw={240} variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setEditing('new')}>
            {t('calendar.add')}
          </Button>
        }
      />
      {editing && (
        <CalendarDialog calendar={editing === 'new' ? undefined : editing} mayEdit={mayEdit} onClose={() => setEditing(undefined)} />
      )}
      {shown && (
        <VersionsDialog
          name={format.name(shown.name)}
          inForce={shown.inForce}
          versions={shown.versions}
          says={({ rules }) => facts(rules)}
          onClose={() => setShown(undefined)}
        />
      )}
    </>
  );
}
