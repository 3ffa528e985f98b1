import { Checkbox, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/Dialog';
import { KeptDraft } from '@/components/KeptDraft';
import type { Team } from '@/lib/api/dispatch';
import { ApiError } from '@/lib/api/problem';
import { useCategories } from '@/lib/catalog';
import { useFormats } from '@/lib/format';
import { useDraft } from '@/lib/useDraft';
import { useTell } from '@/lib/useTell';
import { useSaveTeam, useTechnicianList } from '../api/roster';
import { Chosen, ChosenPlaces } from './Chosen';
import { leadOf, teamForm, teamProfile, type TeamForm } from './teamForm';
import classes from './roster.module.css';

/** A team of the house, or an outside firm. */
export function TeamDialog({ team, onClose }: { team?: Team; onClose: () => void }) {
  const { t } = useTranslation(['roster', 'common']);
  const format = useFormats();
  const tell = useTell();
  const save = useSaveTeam();
  const [tried, setTried] = useState(false);
  const [q, setQ] = useState('');
  const technicians = useTechnicianList(q || undefined).items ?? [];
  const categories = useCategories().data ?? [];
  const draft = useDraft<TeamForm>(team ? `team:${team.id}:${team.version}` : 'team', teamForm(team, format));
  const { value, set } = draft;
  const told = save.error instanceof ApiError ? save.error.fieldErrors : {};
  const missing = (text: string) => (tried && !text.trim() ? t('needed') : undefined);

  const send = () => {
    setTried(true);
    if (!value.name.zh.trim() || !value.name.en.trim()) return;
    save.mutate(
      { id: team?.id, version: team?.version, body: teamProfile(value) },
      {
        onSuccess: (view) => {
          draft.clear();
          tell.done(t('saved', { name: format.name(view.name) }));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      opened
      size="lg"
      title={team ? format.name(team.name) : t('team.add')}
      onClose={onClose}
      submit={{ label: t('common:save'), onSubmit: send, busy: save.isPending, problem: save.error, of: team && { thing: 'team', id: team.id } }}
    >
      <KeptDraft draft={draft} />
      <div className={classes.pair}>
        {(['zh', 'en'] as const).map((language) => (
          <TextInput
            key={language}
            label={t(`team.name.${language}`)}
            value={value.name[language]}
            onChange={({ currentTarget }) => set({ name: { ...value.name, [language]: currentTarget.value } })}
            error={missing(value.name[language]) ?? (told.name || told[`name.${language}`])}
            maxLength={100}
          />
        ))}
      </div>
      <Checkbox
        label={t('team.firm')}
        description={t('team.firmHint')}
        checked={value.firm}
        onChange={({ currentTarget }) => set({ firm: currentTarget.checked })}
      />
      <Chosen
        title={t('team.members')}
        add={t('team.addMember')}
        chosen={value.members}
        onChange={(members) => set({ members })}
        onSearch={setQ}
        options={technicians.map(({ id, name }) => ({ value: id, label: name }))}
        error={told.memberIds}
      />
      <Select
        label={t('team.lead')}
        data={value.members}
        value={leadOf(value)}
        onChange={(leadId) => set({ leadId })}
        clearable
      />
      <Chosen
        title={t('team.categories')}
        hint={t('team.categoriesHint')}
        add={t('team.addCategory')}
        chosen={value.categories}
        onChange={(chosen) => set({ categories: chosen })}
        options={categories.map(({ id, name }) => ({ value: id, label: format.name(name) }))}
      />
      <ChosenPlaces
        title={t('team.zones')}
        hint={t('team.zonesHint')}
        chosen={value.zones}
        onChange={(zones) => set({ zones })}
      />
      {team && (
        <Checkbox
          label={t('team.active')}
          checked={value.active}
          onChange={({ currentTarget }) => set({ active: currentTarget.checked })}
        />
      )}
    </Dialog>
  );
}
