import { NumberInput, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/lib/format';
import type { Calendar, Goal } from '../api/deadlines';
import classes from './admin.module.css';

export interface GoalDraft {
  amount: number | null;
  unit: Goal['unit'];
  calendarId: string | null;
}

export const draftOf = (goal: Goal | null | undefined): GoalDraft => ({
  amount: goal?.amount ?? null,
  unit: goal?.unit ?? 'HOURS',
  calendarId: goal?.calendarId ?? null,
});

/** As the service takes it; without a number there is no such target. */
export const goalOf = ({ amount, unit, calendarId }: GoalDraft) => (amount ? { amount, unit, calendarId } : undefined);

export const isHalf = ({ amount, calendarId }: GoalDraft) => amount !== null && !calendarId;

const units: Goal['unit'][] = ['MINUTES', 'HOURS', 'WORKING_DAYS'];

interface GoalFieldsProps {
  label: string;
  goal: GoalDraft;
  calendars: Calendar[];
  onChange: (goal: GoalDraft) => void;
  missing?: string;
}

/** A target: so many hours or working days of a calendar, or none. */
export function GoalFields({ label, goal, calendars, onChange, missing }: GoalFieldsProps) {
  const { t } = useTranslation('admin');
  const format = useFormats();
  return (
    <fieldset className={classes.stepBox}>
      <legend>{label}</legend>
      <div className={classes.pair}>
        <NumberInput
          label={t('policy.amount')}
          placeholder={t('policy.none')}
          value={goal.amount ?? ''}
          onChange={(value) => onChange({ ...goal, amount: typeof value === 'number' ? value : null })}
          min={1}
          max={100_000}
          allowDecimal={false}
          inputMode="numeric"
          hideControls
        />
        <Select
          label={t('policy.unit')}
          allowDeselect={false}
          data={units.map((value) => ({ value, label: t(`policy.units.${value}`) }))}
          value={goal.unit}
          onChange={(unit) => unit && onChange({ ...goal, unit: unit as Goal['unit'] })}
        />
        <Select
          label={t('policy.calendar')}
          data={calendars.map(({ id, name }) => ({ value: id, label: format.name(name) }))}
          value={goal.calendarId}
          onChange={(calendarId) => onChange({ ...goal, calendarId })}
          error={isHalf(goal) ? missing : undefined}
        />
      </div>
    </fieldset>
  );
}
