import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/Dialog';
import { KeptDraft } from '@/components/KeptDraft';
import { ApiError } from '@/lib/api/problem';
import { useFormats } from '@/lib/format';
import { useDraft } from '@/lib/useDraft';
import { useTell } from '@/lib/useTell';
import { holding, weekdays, type Calendar } from '../api/deadlines';
import { useSave } from '../api/directory';
import classes from './admin.module.css';
import { DaysFields } from './DaysFields';
import { Differences } from './Differences';
import { FromField, instantOf } from './FromField';
import { hoursText, readHours } from './hours';
import { NameFields } from './NameFields';
import { TryFields } from './TryFields';
import { useCalendarFacts } from './useCalendarFacts';
import { differences } from './useTermsFacts';

interface CalendarDialogProps {
  calendar?: Calendar;
  /** Whether this person may save it; others try it only. */
  mayEdit: boolean;
  onClose: () => void;
}

/** When people work; saving makes the calendar's next version. Trying it saves nothing. */
export function CalendarDialog({ calendar, mayEdit, onClose }: CalendarDialogProps) {
  const { t } = useTranslation(['admin', 'common']);
  const tell = useTell();
  const format = useFormats();
  const save = useSave('/api/calendars');
  const rules = calendar && (calendar.versions[0] ?? holding(calendar))?.rules;
  const [tried, setTried] = useState(false);
  const draft = useDraft(calendar ? `calendar:${calendar.id}:${calendar.version}` : 'calendar', {
    code: calendar?.code ?? '',
    name: calendar?.name ?? { zh: '', en: '' },
    zone: rules?.zone ?? 'Asia/Shanghai',
    week: weekdays.map((day) => hoursText(rules?.week[day])),
    days: rules?.days ?? [],
    from: '',
    note: '',
  });
  const { code, name, zone, week, days, from, note } = draft.value;
  const told = save.error instanceof ApiError ? save.error.fieldErrors : {};
  const facts = useCalendarFacts();
  const holds = calendar?.versions.find(({ number }) => number === calendar.inForce);
  const hours = week.map(readHours);
  const written = { zone: zone.trim(), week: Object.fromEntries(weekdays.map((day, at) => [day, hours[at] ?? []])), days };

  const send = () => {
    setTried(true);
    if (!code.trim() || !name.zh.trim() || !name.en.trim() || hours.some((day) => !day)) return;
    save.mutate(
      {
        id: calendar?.id,
        version: calendar?.version,
        body: {
          code: code.trim().toUpperCase(),
          name,
          effectiveFrom: instantOf(from),
          note: note.trim() || undefined,
          rules: written,
        },
      },
      {
        onSuccess: () => {
          draft.clear();
          tell.done(t('saved', { name: format.name(name) }));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      opened
      size="xl"
      title={calendar ? t(mayEdit ? 'calendar.edit' : 'calendar.tryOne', { name: format.name(calendar.name) }) : t('calendar.add')}
      onClose={onClose}
      submit={mayEdit ? { label: t('common:save'), onSubmit: send, busy: save.isPending, problem: save.error } : undefined}
    >
      <KeptDraft draft={draft} />
      {!calendar && (
        <TextInput
          label={t('column.code')}
          value={code}
          onChange={({ currentTarget }) => draft.set({ code: currentTarget.value })}
          error={tried && !code.trim() ? t('needed') : told.code}
          maxLength={40}
        />
      )}
      {mayEdit && <NameFields name={name} onChange={(value) => draft.set({ name: value })} missing={tried ? t('needed') : undefined} />}
      <TextInput
        label={t('calendar.zone')}
        value={zone}
        onChange={({ currentTarget }) => draft.set({ zone: currentTarget.value })}
        error={told['rules.zone']}
        maxLength={60}
      />
      <fieldset className={classes.stepBox}>
        <legend>{t('calendar.week')}</legend>
        <p className={classes.small}>{told['rules.week'] ?? t('calendar.weekHint')}</p>
        <div className={classes.week}>
          {weekdays.map((day, at) => (
            <TextInput
              key={day}
              label={t(`calendar.day.${day}`)}
              value={week[at]}
              onChange={({ currentTarget }) => draft.set({ week: week.map((text, of) => (of === at ? currentTarget.value : text)) })}
              error={hours[at] ? undefined : t('calendar.noHours')}
            />
          ))}
        </div>
      </fieldset>
      <DaysFields days={days} onChange={(value) => draft.set({ days: value })} />
      {holds && (
        <section aria-label={t('version.compared', { number: holds.number })}>
          <h3 className={classes.legend}>{t('version.compared', { number: holds.number })}</h3>
          <Differences differences={differences(facts(holds.rules), facts(written))} />
        </section>
      )}
      {calendar && <TryFields tried={() => (hours.every(Boolean) ? { calendar: { id: calendar.id, rules: written } } : undefined)} />}
      {mayEdit && (
        <>
          <FromField value={from} onChange={(value) => draft.set({ from: value })} error={told.effectiveFrom} />
          <TextInput label={t('version.note')} value={note} onChange={({ currentTarget }) => draft.set({ note: currentTarget.value })} maxLength={500} />
        </>
      )}
    </Dialog>
  );
}
