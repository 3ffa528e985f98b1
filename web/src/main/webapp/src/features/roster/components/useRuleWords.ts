import { useTranslation } from 'react-i18next';
import type { Rule } from '@/lib/api/dispatch';
import type { Urgency } from '@/lib/api/types';
import { useCategories } from '@/lib/catalog';
import { useTeams } from '@/lib/dispatch';
import { useFormats } from '@/lib/format';
import { usePolicies } from '@/lib/policies';
import { useDepartments } from '../api/roster';
import { weekdayName } from './weekdays';

/** Puts a rule into words: when, and then what; undefined while what it names is read. */
export function useRuleWords(): ((rule: Rule) => { when: string; then: string }) | undefined {
  const { t, i18n } = useTranslation(['roster', 'common']);
  const format = useFormats();
  const { data: categories = [], isLoading: readsCategories } = useCategories();
  const { data: teams = [], isLoading: readsTeams } = useTeams();
  const { data: departments = [], isLoading: readsDepartments } = useDepartments();
  const { data: policies = [], isLoading: readsPolicies } = usePolicies();
  if (readsCategories || readsTeams || readsDepartments || readsPolicies) return undefined;
  const named = (all: { id: string; name: { zh: string; en: string } }[], id: string | null | undefined) => {
    const found = all.find((one) => one.id === id);
    return found && format.name(found.name);
  };
  return ({ condition, outcome, names }) => {
    const hours = condition.from || condition.until ? `${condition.from ?? '0:00'}–${condition.until ?? '24:00'}` : undefined;
    const when = [
      named(categories, condition.categoryId as string | null),
      condition.locationId ? (names?.place ? format.name(names.place) : t('condition.certainPlace')) : undefined,
      condition.urgency && t(`common:urgency.${condition.urgency}`),
      condition.nature && t(`common:nature.${condition.nature}`),
      condition.channel && t(`condition.channels.${condition.channel as 'WEB'}`),
      named(departments, condition.departmentId as string | null),
      (condition.words ?? []).length > 0 ? t('condition.says', { words: condition.words!.join(' / ') }) : undefined,
      (condition.weekdays ?? []).map((day) => weekdayName(day, i18n.language, 'short')).join(' ') || undefined,
      hours,
    ].filter(Boolean);
    const team = named(teams, outcome.teamId as string | null);
    const then = [
      named(categories, outcome.categoryId as string | null),
      outcome.urgency && t(`common:urgency.${outcome.urgency as Urgency}`),
      named(policies, outcome.policyId as string | null),
      outcome.strategy && t(`outcome.strategies.${outcome.strategy as 'POOL'}`),
      team,
    ].filter(Boolean);
    return { when: when.join(' · ') || t('condition.always'), then: then.join(' · ') };
  };
}
