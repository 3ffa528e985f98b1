import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { services, type Service } from '@/lib/api/desk';

/** The service named in the address; tickets where it names none. */
export const serviceOf = (name: string | undefined): Service => services.find((one) => one === name) ?? 'ticket';

/** Each service keeps its own trail and its own waiting room. */
export function ServiceSelect({ value, onChange }: { value: Service; onChange: (service: Service) => void }) {
  const { t } = useTranslation('admin');
  return (
    <Select
      aria-label={t('service.label')}
      allowDeselect={false}
      maw={320}
      data={services.map((one) => ({ value: one, label: t(`service.${one}`) }))}
      value={value}
      onChange={(next) => onChange(serviceOf(next ?? undefined))}
    />
  );
}
