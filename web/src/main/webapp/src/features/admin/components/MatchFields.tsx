import { Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { urgencies, type Category, type LocalName, type Urgency } from '@/lib/api/types';
import { useFormats } from '@/lib/format';
import { usePlaceSearch } from '../api/admin';
import type { Matched, Terms } from '../api/deadlines';
import { useAll } from '../api/directory';
import classes from './admin.module.css';

type Match = Terms['match'];
type Named = { id: string; name: LocalName };

/** Which tickets, by everything they are told by, and what that is called. */
export interface MatchDraft {
  match: Match;
  matched: Matched;
}

export const noMatch: MatchDraft = { match: {}, matched: { category: null!, place: null!, department: null!, group: null! } };

interface MatchFieldsProps {
  value: MatchDraft;
  onChange: (value: MatchDraft) => void;
}

/** For which tickets a policy is: category, urgency, place, department, customer group; empty for all. */
export function MatchFields({ value: { match, matched }, onChange }: MatchFieldsProps) {
  const { t } = useTranslation(['admin', 'common']);
  const format = useFormats();
  const categories = useAll<Category>('/api/categories').data ?? [];
  const departments = useAll<Named>('/api/departments').data ?? [];
  const groups = useAll<Named>('/api/groups').data ?? [];
  const place = format.name(matched.place);
  const [q, setQ] = useState('');
  const found = usePlaceSearch(q === place ? undefined : q || undefined).data ?? [];
  const places = found.map(({ id, path }) => ({ id, name: path }));
  const pick = (key: keyof Match, name: keyof Matched, from: Named[]) => (id: string | null) =>
    onChange({
      match: { ...match, [key]: id ?? undefined },
      matched: { ...matched, [name]: from.find((one) => one.id === id)?.name ?? null },
    });
  /** What is chosen is offered too, even if it is out of use or was not found this time. */
  const options = (from: Named[], id: string | null | undefined, name: LocalName | null) => {
    const all = id && name && !from.some((one) => one.id === id) ? [{ id, name }, ...from] : from;
    return all.map((one) => ({ value: one.id, label: format.name(one.name) }));
  };
  const shared = { placeholder: t('policy.every'), searchable: true, clearable: true, nothingFoundMessage: t('nothingFound') };
  return (
    <fieldset className={classes.stepBox}>
      <legend>{t('policy.match')}</legend>
      <p className={classes.small}>{t('policy.matchHint')}</p>
      <div className={classes.pair}>
        <Select
          {...shared}
          label={t('policy.fact.category')}
          data={options(categories, match.categoryId, matched.category)}
          value={match.categoryId ?? null}
          onChange={pick('categoryId', 'category', categories)}
        />
        <Select
          label={t('policy.fact.urgency')}
          placeholder={t('policy.every')}
          data={urgencies.map((value) => ({ value, label: t(`common:urgency.${value}`) }))}
          value={match.urgency ?? null}
          onChange={(urgency) => onChange({ matched, match: { ...match, urgency: (urgency as Urgency | null) ?? undefined } })}
          clearable
        />
        <Select
          {...shared}
          label={t('policy.fact.place')}
          data={options(places, match.locationId, matched.place)}
          value={match.locationId ?? null}
          onChange={pick('locationId', 'place', places)}
          onSearchChange={setQ}
          filter={({ options: all }) => all}
        />
        <Select
          {...shared}
          label={t('policy.fact.department')}
          data={options(departments, match.departmentId, matched.department)}
          value={match.departmentId ?? null}
          onChange={pick('departmentId', 'department', departments)}
        />
        <Select
          {...shared}
          label={t('policy.fact.group')}
          data={options(groups, match.groupId, matched.group)}
          value={match.groupId ?? null}
          onChange={pick('groupId', 'group', groups)}
        />
      </div>
    </fieldset>
  );
}
