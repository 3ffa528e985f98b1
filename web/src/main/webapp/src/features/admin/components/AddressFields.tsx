import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Where in the world a place is, as it is typed. */
export interface TypedAddress {
  address: string;
  latitude: string;
  longitude: string;
}

const number = (typed: string) => (typed.trim() && Number.isFinite(Number(typed)) ? Number(typed) : undefined);

export const addressOf = ({ address, latitude, longitude }: TypedAddress) => ({
  text: address.trim() || undefined,
  latitude: number(latitude),
  longitude: number(longitude),
});

interface AddressFieldsProps {
  value: TypedAddress;
  onChange: (change: Partial<TypedAddress>) => void;
  errors?: Record<string, string | undefined>;
}

export function AddressFields({ value, onChange, errors = {} }: AddressFieldsProps) {
  const { t } = useTranslation(['admin', 'common']);
  return (
    <>
      <TextInput
        label={t('place.address')}
        description={t('common:optional')}
        value={value.address}
        onChange={({ currentTarget }) => onChange({ address: currentTarget.value })}
        error={errors.text}
        maxLength={300}
      />
      <TextInput
        label={t('place.latitude')}
        description={t('place.degrees')}
        inputMode="decimal"
        value={value.latitude}
        onChange={({ currentTarget }) => onChange({ latitude: currentTarget.value })}
        error={errors.latitude ?? errors.whole}
      />
      <TextInput
        label={t('place.longitude')}
        description={t('place.degrees')}
        inputMode="decimal"
        value={value.longitude}
        onChange={({ currentTarget }) => onChange({ longitude: currentTarget.value })}
        error={errors.longitude}
      />
    </>
  );
}
