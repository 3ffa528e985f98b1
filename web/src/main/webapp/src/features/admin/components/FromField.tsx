import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** From when on a version holds, in the person's time; empty: from now on. */
export function FromField({ value, onChange, error }: { value: string; onChange: (value: string) => void; error?: string }) {
  const { t } = useTranslation('admin');
  return (
    <TextInput
      type="datetime-local"
      label={t('version.from')}
      description={t('version.fromHint')}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      error={error}
    />
  );
}

export const instantOf = (local: string) => (local ? new Date(local).toISOString() : undefined);
