import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Choices } from '@/components/Choices';
import { partsOfDay, preferredDays, type Preference } from './preferredTime';

interface PreferredTimeProps {
  /** The question, where it is not put to the person themselves. */
  label?: string;
  value: Preference;
  onChange: (value: Preference) => void;
  error?: string;
}

/** When it would suit the person. */
export function PreferredTime({ label, value, onChange, error }: PreferredTimeProps) {
  const { t } = useTranslation('request');
  return (
    <div style={{ display: 'grid', gap: 12 }}>
      <Choices
        label={label ?? t('suits.label')}
        options={preferredDays.map((day) => ({ value: day, label: t(`suits.day.${day}`) }))}
        value={value.day}
        onChange={(day) => onChange({ ...value, day })}
        error={error}
      />
      {value.day === 'other' && (
        <TextInput
          type="date"
          label={t('suits.date')}
          value={value.date}
          onChange={({ currentTarget }) => onChange({ ...value, date: currentTarget.value })}
        />
      )}
      {value.day !== 'any' && (
        <Choices
          label={t('suits.part')}
          options={partsOfDay.map((part) => ({ value: part, label: t(`suits.parts.${part}`) }))}
          value={value.part}
          onChange={(part) => onChange({ ...value, part })}
        />
      )}
    </div>
  );
}
