import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Shows also what is out of use. */
export function AllSwitch({ value, onChange }: { value: boolean; onChange: (all: boolean) => void }) {
  const { t } = useTranslation('admin');
  return (
    <Switch
      label={t('showAll')}
      checked={value}
      onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      styles={{ body: { minHeight: 44, alignItems: 'center' } }}
    />
  );
}
