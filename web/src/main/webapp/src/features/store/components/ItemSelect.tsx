import { Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemRef } from '@/lib/api/desk';
import { useFormats } from '@/lib/format';
import { useItemSearch } from '../api/store';

interface ItemSelectProps {
  label: string;
  value: string | null;
  /** The chosen item where it is known already. */
  known?: ItemRef;
  onChange: (itemId: string | null) => void;
}

/** Picks one item as a filter, by typing its name or number. */
export function ItemSelect({ label, value, known, onChange }: ItemSelectProps) {
  const { t } = useTranslation('store');
  const format = useFormats();
  const [q, setQ] = useState('');
  const [picked, setPicked] = useState<ItemRef>();
  const nameOf = (item: ItemRef) => `${format.name(item.name)} · ${item.sku}`;
  const chosen = picked?.id === value ? picked : known;
  const found: ItemRef[] = useItemSearch(chosen && q === nameOf(chosen) ? undefined : q || undefined).data ?? [];
  const options = chosen && !found.some(({ id }) => id === chosen.id) ? [chosen, ...found] : found;
  return (
    <Select
      aria-label={label}
      placeholder={label}
      searchable
      clearable
      data={options.map((item) => ({ value: item.id, label: nameOf(item) }))}
      filter={({ options }) => options}
      searchValue={q}
      onSearchChange={setQ}
      value={value}
      onChange={(id) => {
        setPicked(options.find((item) => item.id === id));
        onChange(id);
      }}
      nothingFoundMessage={t('stockIn.noItem')}
    />
  );
}
