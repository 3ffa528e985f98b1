import { Checkbox, NumberInput, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/Dialog';
import { KeptDraft } from '@/components/KeptDraft';
import { ApiError } from '@/lib/api/problem';
import type { Technician } from '@/lib/api/types';
import { useFormats } from '@/lib/format';
import { useDraft } from '@/lib/useDraft';
import { useTell } from '@/lib/useTell';
import { usePeopleSearch, useSaveTechnician } from '../api/roster';
import { ChosenPlaces, type Option } from './Chosen';
import { CertificateRows, SkillRows } from './SkillRows';
import { DayRows, LeaveRows, ShiftRows } from './ShiftRows';
import { technicianForm, technicianProfile, type TechnicianForm } from './technicianForm';

/** What a technician can do, where and when. */
export function TechnicianDialog({ technician, onClose }: { technician?: Technician; onClose: () => void }) {
  const { t, i18n } = useTranslation(['roster', 'common', 'admin']);
  const format = useFormats();
  const tell = useTell();
  const save = useSaveTechnician();
  const [tried, setTried] = useState(false);
  const draft = useDraft<TechnicianForm>(
    technician ? `technician:${technician.id}:${technician.version}` : 'technician',
    technicianForm(technician, format),
  );
  const { value, set } = draft;
  const told = save.error instanceof ApiError ? save.error : undefined;

  const called = (path: string) => {
    const field = path.split(/[.[]/)[0]!;
    return i18n.exists(`admin:field.${field}`) ? t(`admin:field.${field as 'skills'}`) : field;
  };
  const send = () => {
    setTried(true);
    if (!value.person) return;
    save.mutate(
      { version: technician?.version, body: technicianProfile(value, value.person.value) },
      {
        onSuccess: (view) => {
          draft.clear();
          tell.done(t('saved', { name: view.name }));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      opened
      size="lg"
      title={technician?.name ?? t('technician.add')}
      onClose={onClose}
      submit={{ label: t('common:save'), onSubmit: send, busy: save.isPending, problem: save.error, of: technician && { thing: 'technician', id: technician.id } }}
    >
      <KeptDraft draft={draft} />
      {!technician && (
        <WhoField value={value.person} onChange={(person) => set({ person })} error={tried && !value.person ? t('needed') : undefined} />
      )}
      <SkillRows rows={value.skills} onChange={(skills) => set({ skills })} />
      <CertificateRows rows={value.certificates} onChange={(certificates) => set({ certificates })} />
      <NumberInput
        label={t('technician.max')}
        description={t('technician.maxHint')}
        value={value.maxOpenJobs}
        onChange={(max) => typeof max === 'number' && set({ maxOpenJobs: max })}
        min={1}
        max={500}
        allowDecimal={false}
        hideControls
        inputMode="numeric"
      />
      <ChosenPlaces
        title={t('technician.zones')}
        hint={t('technician.zonesHint')}
        chosen={value.zones}
        onChange={(zones) => set({ zones })}
      />
      <ShiftRows rows={value.shifts} onChange={(shifts) => set({ shifts })} />
      <DayRows rows={value.days} onChange={(days) => set({ days })} />
      <LeaveRows rows={value.leaves} onChange={(leaves) => set({ leaves })} />
      {technician && (
        <Checkbox
          label={t('technician.active')}
          description={t('technician.activeHint')}
          checked={value.active}
          onChange={({ currentTarget }) => set({ active: currentTarget.checked })}
        />
      )}
      {told && Object.keys(told.fieldErrors).length > 0 && (
        <p role="alert">{t('technician.wrong', { fields: [...new Set(Object.keys(told.fieldErrors).map(called))].join(t('admin:history.and')) })}</p>
      )}
    </Dialog>
  );
}

interface WhoFieldProps {
  value: Option | null;
  onChange: (person: Option | null) => void;
  error?: string;
}

function WhoField({ value, onChange, error }: WhoFieldProps) {
  const { t } = useTranslation('roster');
  const [q, setQ] = useState('');
  const found = (usePeopleSearch(q).data ?? []).map(({ id, name, username }) => ({ value: id, label: `${name} (${username})` }));
  const isFound = found.some((one) => one.value === value?.value);
  return (
    <Select
      label={t('technician.who')}
      searchable
      searchValue={q}
      onSearchChange={setQ}
      filter={({ options }) => options}
      data={value && !isFound ? [value, ...found] : found}
      value={value?.value ?? null}
      onChange={(_, person) => onChange(person && { value: person.value, label: person.label })}
      nothingFoundMessage={t('nothingFound')}
      error={error}
    />
  );
}
