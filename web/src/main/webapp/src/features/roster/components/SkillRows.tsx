import { Autocomplete, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Certificate, Skill } from '@/lib/api/dispatch';
import { useCategories } from '@/lib/catalog';
import { useNeedName } from '@/lib/dispatch';
import { Rows } from './Rows';

interface RowsOf<T> {
  rows: T[];
  onChange: (rows: T[]) => void;
}

interface NeedFieldProps {
  need: 'skill' | 'certificate';
  label: string;
  value: string;
  onChange: (code: string) => void;
}

/** A skill or a certificate by the name of the area that takes it, with its code; those that some category takes are proposed. */
function NeedField({ need, value, onChange, ...props }: NeedFieldProps) {
  const needName = useNeedName();
  const [typed, setTyped] = useState<string>();
  const known = [...new Set((useCategories().data ?? []).flatMap((category) => category[need] || []))];
  const names = known.map((code) => needName?.(need, code) ?? code);
  const called = (code: string) => {
    const name = names[known.indexOf(code)] ?? code;
    return names.indexOf(name) === names.lastIndexOf(name) ? name : code;
  };
  return (
    <Autocomplete
      {...props}
      value={typed ?? called(value)}
      onChange={(text) => {
        setTyped(text);
        onChange(known.find((code) => called(code) === text) ?? text);
      }}
      onBlur={() => setTyped(undefined)}
      description={called(value) === value ? undefined : value}
      data={known.map(called)}
      maxLength={60}
    />
  );
}

/** Skills with their level. */
export function SkillRows(props: RowsOf<Skill>) {
  const { t } = useTranslation('roster');
  return (
    <Rows {...props} title={t('skill.title')} add={t('skill.add')} blank={{ skill: '', level: 2 }}>
      {(row, set) => (
        <>
          <NeedField need="skill" label={t('skill.name')} value={row.skill} onChange={(skill) => set({ skill })} />
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

/** Certificates and trainings; one without a last day never expires. */
export function CertificateRows(props: RowsOf<Certificate>) {
  const { t } = useTranslation('roster');
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
          <NeedField need="certificate" label={t('certificate.kind')} value={row.kind} onChange={(kind) => set({ kind })} />
          <TextInput
            label={t('certificate.number')}
            value={row.number ?? ''}
            onChange={({ currentTarget }) => set({ number: currentTarget.value })}
            maxLength={80}
          />
          <TextInput
            type="date"
            label={t('certificate.issued')}
            value={row.issuedOn ?? ''}
            onChange={({ currentTarget }) => set({ issuedOn: currentTarget.value || undefined })}
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
