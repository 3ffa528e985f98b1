import { Checkbox, NumberInput, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/Dialog';
import type { Certificate, Leave, Shift, ShiftException, Skill } from '@/lib/api/dispatch';
import { ApiError } from '@/lib/api/problem';
import type { Technician } from '@/lib/api/types';
import { useFormats } from '@/lib/format';
import { useTell } from '@/lib/useTell';
import { usePeopleSearch, useSaveTechnician } from '../api/roster';
import { ChosenPlaces } from './Chosen';
import { CertificateRows, SkillRows } from './SkillRows';
import { DayRows, LeaveRows, ShiftRows } from './ShiftRows';

/** What a technician can do, where and when. */
export function TechnicianDialog({ technician, onClose }: { technician?: Technician; onClose: () => void }) {
  const { t, i18n } = useTranslation(['roster', 'common', 'admin']);
  const format = useFormats();
  const tell = useTell();
  const save = useSaveTechnician();
  const [tried, setTried] = useState(false);
  const [personId, setPersonId] = useState<string | null>(technician?.id ?? null);
  const [value, setValue] = useState({
    skills: (technician?.skills ?? []) as Skill[],
    certificates: (technician?.certificates ?? []) as Certificate[],
    zones: (technician?.zones ?? []).map(({ id, path }) => ({ value: id, label: format.name(path) })),
    shifts: (technician?.shifts ?? []) as Shift[],
    days: (technician?.days ?? []) as ShiftException[],
    leaves: (technician?.leaves ?? []) as Leave[],
    maxOpenJobs: technician?.maxOpenJobs ?? 8,
    active: technician?.active ?? true,
  });
  const set = (change: Partial<typeof value>) => setValue({ ...value, ...change });
  const told = save.error instanceof ApiError ? save.error : undefined;

  const called = (path: string) => {
    const field = path.split(/[.[]/)[0]!;
    return i18n.exists(`admin:field.${field}`) ? t(`admin:field.${field as 'skills'}`) : field;
  };
  const send = () => {
    setTried(true);
    if (!personId) return;
    const { zones, ...facts } = value;
    save.mutate(
      { version: technician?.version, body: { personId, ...facts, zoneIds: zones.map((zone) => zone.value) } },
      {
        onSuccess: (view) => {
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
      submit={{ label: t('common:save'), onSubmit: send, busy: save.isPending }}
    >
      {!technician && <WhoField value={personId} onChange={setPersonId} error={tried && !personId ? t('needed') : undefined} />}
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

function WhoField({ value, onChange, error }: { value: string | null; onChange: (id: string | null) => void; error?: string }) {
  const { t } = useTranslation('roster');
  const [q, setQ] = useState('');
  const people = usePeopleSearch(q).data ?? [];
  return (
    <Select
      label={t('technician.who')}
      searchable
      searchValue={q}
      onSearchChange={setQ}
      filter={({ options }) => options}
      data={people.map(({ id, name, username }) => ({ value: id, label: `${name} (${username})` }))}
      value={value}
      onChange={onChange}
      nothingFoundMessage={t('nothingFound')}
      error={error}
    />
  );
}
