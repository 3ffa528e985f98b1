import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LocalName } from '@/lib/api/types';
import classes from './admin.module.css';

interface NameFieldsProps {
  name: LocalName;
  onChange: (name: LocalName) => void;
  /** What is said of an empty field; nothing until the person tried to save. */
  missing?: string;
}

/** A name in both languages, side by side. */
export function NameFields({ name, onChange, missing }: NameFieldsProps) {
  const { t } = useTranslation('admin');
  return (
    <div className={classes.pair}>
      <TextInput
        label={t('name.zh')}
        lang="zh-CN"
        value={name.zh}
        onChange={({ currentTarget }) => onChange({ ...name, zh: currentTarget.value })}
        error={name.zh.trim() ? undefined : missing}
        maxLength={200}
      />
      <TextInput
        label={t('name.en')}
        lang="en"
        value={name.en}
        onChange={({ currentTarget }) => onChange({ ...name, en: currentTarget.value })}
        error={name.en.trim() ? undefined : missing}
        maxLength={200}
      />
    </div>
  );
}
