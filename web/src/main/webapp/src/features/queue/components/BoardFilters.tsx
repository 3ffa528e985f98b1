import { Button, Select } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchField } from '@/components/SearchField';
import { impacts, natures, urgencies } from '@/lib/api/types';
import { useCategories } from '@/lib/catalog';
import { useTeams } from '@/lib/dispatch';
import { useFormats } from '@/lib/format';
import type { QueueFilters } from '../api/board';

const channels = ['WEB', 'QR', 'DESK', 'API'] as const;
const dues = ['BREACHED', 'SOON'] as const;
const narrowing = ['due', 'urgency', 'nature', 'impact', 'categoryId', 'unassigned', 'teamId', 'technicianId', 'channel'] as const;

interface BoardFiltersProps {
  filters: QueueFilters;
  onChange: (change: QueueFilters) => void;
}

/** What the board shows; all of it stands in the address, to be kept and shared. */
export function BoardFilters({ filters, onChange }: BoardFiltersProps) {
  const { t } = useTranslation(['queue', 'common']);
  const format = useFormats();
  const wide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false });
  const [open, setOpen] = useState(false);
  const categories = useCategories().data ?? [];
  const teams = useTeams().data ?? [];
  const choice = (label: string, key: keyof QueueFilters, data: { value: string; label: string }[]) => (
    <Select
      aria-label={label}
      placeholder={label}
      clearable
      searchable={data.length > 8}
      data={data}
      value={filters[key] ?? null}
      onChange={(value) => onChange({ [key]: value ?? undefined })}
    />
  );
  const chosen = narrowing.filter((key) => filters[key]).length;
  return (
    <>
      <SearchField label={t('search')} value={filters.q} onChange={(q) => onChange({ q })} />
      {!wide && (
        <Button variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
          {chosen > 0 ? t('filter.chosen', { count: chosen }) : t('filter.button')}
        </Button>
      )}
      {(wide || open) && (
        <>
          {choice(t('filter.due'), 'due', dues.map((value) => ({ value, label: t(`filter.dues.${value}`) })))}
          {choice(t('urgency'), 'urgency', urgencies.map((value) => ({ value, label: t(`common:urgency.${value}`) })))}
          {choice(t('filter.nature'), 'nature', natures.map((value) => ({ value, label: t(`common:nature.${value}`) })))}
          {choice(t('filter.impact'), 'impact', impacts.map((value) => ({ value, label: t(`common:impact.${value}`) })))}
          {choice(t('filter.category'), 'categoryId', categories.map(({ id, name }) => ({ value: id, label: format.name(name) })))}
          {choice(t('filter.who'), 'unassigned', [{ value: 'true', label: t('nobody') }])}
          {teams.length > 0 && choice(t('filter.team'), 'teamId', teams.map(({ id, name }) => ({ value: id, label: format.name(name) })))}
          {choice(t('filter.channel'), 'channel', channels.map((value) => ({ value, label: t(`filter.channels.${value}`) })))}
        </>
      )}
    </>
  );
}
