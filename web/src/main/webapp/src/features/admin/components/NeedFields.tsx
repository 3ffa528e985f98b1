import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { iconNames, iconOf } from '@/components/categoryIcons';

/** What work of a kind takes, and its picture. */
export interface Need {
  skill: string;
  skillLevel: number;
  certificate: string;
  icon: string | null;
}

/** As the service takes it: what is left empty is not needed. */
export const needOf = ({ skill, skillLevel, certificate, icon }: Need) => ({
  skill: skill.trim() || undefined,
  skillLevel: skill.trim() ? skillLevel : undefined,
  certificate: certificate.trim() || undefined,
  icon: icon ?? undefined,
});

interface NeedFieldsProps {
  value: Need;
  onChange: (change: Partial<Need>) => void;
  errors?: Record<string, string | undefined>;
}

/** The skill, its least level and the certificate a category takes; dispatch goes by them. */
export function NeedFields({ value, onChange, errors = {} }: NeedFieldsProps) {
  const { t } = useTranslation(['admin', 'roster']);
  const picture = (icon: string) => iconOf({ icon, code: '' });
  return (
    <>
      <TextInput
        label={t('category.skill')}
        description={t('category.skillHint')}
        value={value.skill}
        onChange={({ currentTarget }) => onChange({ skill: currentTarget.value })}
        error={errors.skill}
        maxLength={60}
      />
      <Select
        label={t('category.level')}
        allowDeselect={false}
        disabled={!value.skill.trim()}
        data={(['1', '2', '3'] as const).map((level) => ({ value: level, label: t(`roster:skill.levels.${level}`) }))}
        value={String(value.skillLevel)}
        onChange={(level) => onChange({ skillLevel: Number(level) })}
      />
      <TextInput
        label={t('category.certificate')}
        description={t('category.certificateHint')}
        value={value.certificate}
        onChange={({ currentTarget }) => onChange({ certificate: currentTarget.value })}
        error={errors.certificate}
        maxLength={60}
      />
      <Select
        label={t('category.icon')}
        placeholder={t('category.iconByCode')}
        clearable
        data={iconNames.map((name) => ({ value: name, label: t(`category.icons.${name}`) }))}
        value={iconNames.find((name) => value.icon && picture(name) === picture(value.icon)) ?? null}
        onChange={(icon) => onChange({ icon })}
      />
    </>
  );
}
