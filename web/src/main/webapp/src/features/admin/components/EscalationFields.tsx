import { NumberInput, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/lib/format';
import type { Calendar, Terms } from '../api/deadlines';
import classes from './admin.module.css';

/** When somebody is warned and whose turn it is; as typed. */
export interface EscalationDraft {
  warnAt: string;
  dispatcherFrom: number | null;
  managerFrom: number | null;
  calendarId: string | null;
}

export const escalationOf = (terms: Terms | undefined): EscalationDraft => ({
  warnAt: (terms?.warnAt ?? [50, 80, 100]).join(' '),
  dispatcherFrom: terms?.escalation?.dispatcherFrom ?? null,
  managerFrom: terms?.escalation?.managerFrom ?? null,
  calendarId: terms?.escalation?.calendarId ?? null,
});

/** The shares that were typed; undefined when they are none. */
export const sharesOf = ({ warnAt }: EscalationDraft): number[] | undefined => {
  const shares = warnAt.split(/[\s,，%]+/).filter(Boolean).map(Number);
  return shares.every((share) => Number.isInteger(share) && share >= 1 && share <= 100) ? shares : undefined;
};

/** The manager's turn comes before the desk's. */
export const isBackwards = ({ dispatcherFrom, managerFrom }: EscalationDraft) =>
  dispatcherFrom !== null && managerFrom !== null && managerFrom < dispatcherFrom;

/** As the service takes it. */
export const escalationTerms = (draft: EscalationDraft) => ({
  warnAt: sharesOf(draft),
  escalation: {
    dispatcherFrom: draft.dispatcherFrom ?? undefined,
    managerFrom: draft.managerFrom ?? undefined,
    calendarId: draft.calendarId ?? undefined,
  },
});

interface EscalationFieldsProps {
  value: EscalationDraft;
  calendars: Calendar[];
  onChange: (value: EscalationDraft) => void;
}

/** When somebody is warned, from when on it is the desk's and the manager's turn, and in whose hours they are told. */
export function EscalationFields({ value, calendars, onChange }: EscalationFieldsProps) {
  const { t } = useTranslation('admin');
  const format = useFormats();
  const share = (key: 'dispatcherFrom' | 'managerFrom', usual: string, error?: string) => (
    <NumberInput
      label={t(`policy.fact.${key}`)}
      placeholder={usual}
      value={value[key] ?? ''}
      onChange={(typed) => onChange({ ...value, [key]: typeof typed === 'number' ? typed : null })}
      error={error}
      min={1}
      max={100}
      suffix=" %"
      allowDecimal={false}
      inputMode="numeric"
      hideControls
    />
  );
  return (
    <fieldset className={classes.stepBox}>
      <legend>{t('policy.escalation')}</legend>
      <p className={classes.small}>{t('policy.escalationHint')}</p>
      <div className={classes.pair}>
        <TextInput
          label={t('policy.warnAt')}
          value={value.warnAt}
          onChange={({ currentTarget }) => onChange({ ...value, warnAt: currentTarget.value })}
          error={sharesOf(value) ? undefined : t('policy.badShares')}
        />
        {share('dispatcherFrom', t('policy.secondShare'))}
        {share('managerFrom', '100 %', isBackwards(value) ? t('policy.backwards') : undefined)}
        <Select
          label={t('policy.fact.hours')}
          placeholder={t('policy.sameHours')}
          data={calendars.map(({ id, name }) => ({ value: id, label: format.name(name) }))}
          value={value.calendarId}
          onChange={(calendarId) => onChange({ ...value, calendarId })}
          clearable
        />
      </div>
    </fieldset>
  );
}
