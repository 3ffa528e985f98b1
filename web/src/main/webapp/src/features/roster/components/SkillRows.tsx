import { Autocomplete, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Certificate, Skill } from '@/lib/api/dispatch';
import { useCategories } from '@/lib/catalog';
import { Rows } from './Rows';

interface RowsOf<T> {
  rows: T[];
  onChange: (rows: T[]) => void;
}

const unique = (words: (string | null | undefined)[]) => [...new Set(words.filter((word) => !!word))] as string[];

/** Skills with their level; those that some category takes are proposed. */
export function SkillRows(props: RowsOf<Skill>) {
  const { t } = useTranslation('roster');
  const known = unique((useCategories().data ?? []).map(({ skill }) => skill));
  return (
    <Rows {...props} title={t('skill.title')} add={t('skill.add')} blank={{ skill: '', level: 2 }}>
      {(row, set) => (
        <>
          <Autocomplete size="md" label={t('skill.name')} data={known} value={row.skill} onChange={(skill) => set({ skill })} maxLength={60} />
          <Select
            label={t('skill.level')}
            allowDeselect={false}
            data={(['1', '2', '3'] as const).map((value) => ({ value, label: t(`skill.levels.${value}`) }))}
            value={String(row.level)}
            onChange={(level) => set({ level: Number(level) })}
          />
        </>
      )}
    </Rows>
  );
}

/** Certificates; one without a last day never expires. */
export function CertificateRows(props: RowsOf<Certificate>) {
  const { t } = useTranslation('roster');
  const known = unique((useCategories().data ?? []).map(({ certificate }) => certificate));
  return (
    <Rows
      {...props}
      title={t('certificate.title')}
      hint={t('certificate.hint')}
      add={t('certificate.add')}
      blank={{ kind: '', number: '' }}
    >
      {(row, set) => (
        <>
          <Autocomplete size="md" label={t('certificate.kind')} data={known} value={row.kind} onChange={(kind) => set({ kind })} maxLength={60} />
          <TextInput
            label={t('certificate.number')}
            value={row.number}
            onChange={({ currentTarget }) => set({ number: currentTarget.value })}
            maxLength={80}
          />
          <TextInput
            type="date"
            label={t('certificate.expires')}
            value={row.expiresOn ?? ''}
            onChange={({ currentTarget }) => set({ expiresOn: currentTarget.value || undefined })}
          />
        </>
      )}
    </Rows>
  );
}
