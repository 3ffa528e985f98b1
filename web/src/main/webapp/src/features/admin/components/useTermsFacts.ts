import { useTranslation } from 'react-i18next';
import { useFormats } from '@/lib/format';
import type { Calendar, Goal, Matched, Terms } from '../api/deadlines';

/** One thing a version says, in words; the same key says the same kind of thing in another version. */
export interface Fact {
  key: string;
  label: string;
  text: string;
}

/** One thing two versions say differently. */
export interface Difference {
  key: string;
  label: string;
  before: string;
  after: string;
}

export function differences(before: Fact[], after: Fact[]): Difference[] {
  const keys = [...new Set([...before, ...after].map(({ key }) => key))];
  const at = (facts: Fact[], key: string) => facts.find((fact) => fact.key === key);
  return keys
    .map((key) => ({
      key,
      label: at(after, key)?.label ?? at(before, key)?.label ?? '',
      before: at(before, key)?.text ?? '–',
      after: at(after, key)?.text ?? '–',
    }))
    .filter((one) => one.before !== one.after);
}

const targets = ['respond', 'resolve', 'firm'] as const;

/** Puts the terms of a policy into words. */
export function useTermsFacts(calendars: Calendar[]) {
  const { t } = useTranslation(['admin', 'common']);
  const format = useFormats();
  const calendar = (id: string | null | undefined) => format.name(calendars.find((one) => one.id === id)?.name);
  const goal = ({ amount, unit, calendarId }: Goal) =>
    t('policy.goal', { amount: t(`policy.said.${unit}`, { count: amount }), calendar: calendar(calendarId) });
  return (terms: Terms, matched: Matched): Fact[] => {
    const fact = (key: string, label: string, text: string | undefined): Fact[] => (text ? [{ key, label, text }] : []);
    const { dispatcherFrom, managerFrom, calendarId } = terms.escalation ?? {};
    const percent = (share: number | null | undefined) => (share ? `${share} %` : undefined);
    return [
      ...(['category', 'place', 'department', 'group'] as const).flatMap((key) =>
        fact(key, t(`policy.fact.${key}`), format.name(matched[key]) || undefined),
      ),
      ...fact('urgency', t('policy.fact.urgency'), terms.match.urgency ? t(`common:urgency.${terms.match.urgency}`) : undefined),
      ...targets.flatMap((key) => fact(key, t(`policy.target.${key}`), terms[key] ? goal(terms[key]) : undefined)),
      ...fact('warnAt', t('policy.warnAt'), terms.warnAt?.map((share) => `${share} %`).join(', ')),
      ...fact('dispatcherFrom', t('policy.fact.dispatcherFrom'), percent(dispatcherFrom)),
      ...fact('managerFrom', t('policy.fact.managerFrom'), percent(managerFrom)),
      ...fact('hours', t('policy.fact.hours'), calendarId ? calendar(calendarId) : undefined),
      ...fact('enabled', t('policy.fact.enabled'), t(terms.enabled ? 'policy.on' : 'policy.off')),
    ];
  };
}
