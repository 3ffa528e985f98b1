import { Checkbox, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RuleCondition } from '@/lib/api/dispatch';
import { natures, urgencies } from '@/lib/api/types';
import { useCategories } from '@/lib/catalog';
import { useFormats } from '@/lib/format';
import { useDepartments, usePlaceSearch } from '../api/roster';
import { weekdayName } from './weekdays';
import classes from './roster.module.css';

const channels = ['WEB', 'QR', 'DESK', 'API'] as const;

interface ConditionFieldsProps {
  value: RuleCondition;
  onChange: (change: Partial<RuleCondition>) => void;
}

/** When a rule applies; what is left empty always does. */
export function ConditionFields({ value, onChange }: ConditionFieldsProps) {
  const { t, i18n } = useTranslation(['roster', 'common']);
  const format = useFormats();
  const categories = useCategories().data ?? [];
  const departments = useDepartments().data ?? [];
  const [q, setQ] = useState('');
  const [words, setWords] = useState((value.words ?? []).join(' '));
  const places = usePlaceSearch(q).data ?? [];
  const weekdays = value.weekdays ?? [];
  return (
    <fieldset className={classes.group}>
      <legend>{t('condition.title')}</legend>
      <p className={classes.hint}>{t('condition.hint')}</p>
      <div className={classes.pair}>
        <Select
          label={t('condition.category')}
          searchable
          clearable
          data={categories.map(({ id, name }) => ({ value: id, label: format.name(name) }))}
          value={value.categoryId ?? null}
          onChange={(categoryId) => onChange({ categoryId })}
        />
        <Select
          label={t('condition.place')}
          searchable
          clearable
          searchValue={q}
          onSearchChange={setQ}
          filter={({ options }) => options}
          data={places.map(({ id, path }) => ({ value: id, label: format.name(path) }))}
          value={value.locationId ?? null}
          onChange={(locationId) => onChange({ locationId })}
          nothingFoundMessage={t('nothingFound')}
        />
        <Select
          label={t('condition.urgency')}
          clearable
          data={urgencies.map((one) => ({ value: one, label: t(`common:urgency.${one}`) }))}
          value={value.urgency ?? null}
          onChange={(urgency) => onChange({ urgency })}
        />
        <Select
          label={t('condition.nature')}
          clearable
          data={natures.map((one) => ({ value: one, label: t(`common:nature.${one}`) }))}
          value={value.nature ?? null}
          onChange={(nature) => onChange({ nature })}
        />
        <Select
          label={t('condition.channel')}
          clearable
          data={channels.map((one) => ({ value: one, label: t(`condition.channels.${one}`) }))}
          value={value.channel ?? null}
          onChange={(channel) => onChange({ channel })}
        />
        <Select
          label={t('condition.department')}
          searchable
          clearable
          data={departments.map(({ id, name }) => ({ value: id, label: format.name(name) }))}
          value={value.departmentId ?? null}
          onChange={(departmentId) => onChange({ departmentId })}
        />
        <TextInput
          label={t('condition.words')}
          description={t('condition.wordsHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={words}
          onChange={({ currentTarget }) => {
            setWords(currentTarget.value);
            onChange({ words: currentTarget.value.split(/[\s,，、;；]+/).filter(Boolean) });
          }}
        />
        <TextInput
          type="time"
          label={t('condition.from')}
          value={value.from ?? ''}
          onChange={({ currentTarget }) => onChange({ from: currentTarget.value || null })}
        />
        <TextInput
          type="time"
          label={t('condition.until')}
          value={value.until ?? ''}
          onChange={({ currentTarget }) => onChange({ until: currentTarget.value || null })}
        />
      </div>
      <Checkbox.Group
        label={t('condition.weekdays')}
        value={weekdays.map(String)}
        onChange={(chosen) => onChange({ weekdays: chosen.map(Number).sort() })}
      >
        <div className={classes.days}>
          {[1, 2, 3, 4, 5, 6, 7].map((day) => (
            <Checkbox key={day} value={String(day)} label={weekdayName(day, i18n.language, 'short')} />
          ))}
        </div>
      </Checkbox.Group>
    </fieldset>
  );
}
