import { Checkbox, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/Dialog';
import { KeptDraft } from '@/components/KeptDraft';
import type { Department, Person } from '@/lib/api/desk';
import { ApiError } from '@/lib/api/problem';
import { useFormats } from '@/lib/format';
import { useDraft } from '@/lib/useDraft';
import { useTell } from '@/lib/useTell';
import { useAll, useSave } from '../api/directory';

/** Somebody who is entered, or what is known of somebody from now on. */
export function PersonDialog({ person, onClose }: { person?: Person; onClose: () => void }) {
  const { t } = useTranslation(['admin', 'common']);
  const tell = useTell();
  const format = useFormats();
  const save = useSave('/api/people');
  const departments = useAll<Department>('/api/departments').data ?? [];
  const [tried, setTried] = useState(false);
  const draft = useDraft(person ? `person:${person.id}:${person.version}` : 'person', {
    username: '',
    name: person?.name ?? '',
    email: person?.email ?? '',
    phone: person?.phone ?? '',
    departmentId: person?.departmentId ?? null,
    active: person?.active ?? true,
  });
  const { value, set } = draft;
  const told = save.error instanceof ApiError ? save.error.fieldErrors : {};
  const missing = (text: string) => (tried && !text.trim() ? t('needed') : undefined);

  const send = () => {
    setTried(true);
    if (!value.name.trim() || (!person && !value.username.trim())) return;
    save.mutate(
      {
        id: person?.id,
        version: person?.version,
        body: {
          name: value.name.trim(),
          email: value.email.trim() || undefined,
          phone: value.phone.trim() || undefined,
          departmentId: value.departmentId ?? undefined,
          ...(person ? { active: value.active } : { username: value.username.trim() }),
        },
      },
      {
        onSuccess: () => {
          draft.clear();
          tell.done(t('saved', { name: value.name }));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      opened
      title={person ? t('person.edit') : t('person.add')}
      onClose={onClose}
      submit={{ label: t('common:save'), onSubmit: send, busy: save.isPending, problem: save.error, of: person && { thing: 'person', id: person.id } }}
    >
      <KeptDraft draft={draft} />
      {!person && (
        <TextInput
          label={t('column.username')}
          description={t('person.usernameHint')}
          value={value.username}
          onChange={({ currentTarget }) => set({ username: currentTarget.value })}
          error={missing(value.username) ?? told.username}
          maxLength={100}
        />
      )}
      <TextInput
        label={t('column.name')}
        description={person && t('person.nameHint')}
        value={value.name}
        onChange={({ currentTarget }) => set({ name: currentTarget.value })}
        error={missing(value.name) ?? told.name}
        maxLength={200}
      />
      <Select
        label={t('column.department')}
        data={departments
          .filter(({ active, id }) => active || id === value.departmentId)
          .map(({ id, name }) => ({ value: id, label: format.name(name) }))}
        value={value.departmentId}
        onChange={(departmentId) => set({ departmentId })}
        searchable
        clearable
        error={told.departmentId}
      />
      <TextInput
        type="tel"
        label={t('column.phone')}
        value={value.phone}
        onChange={({ currentTarget }) => set({ phone: currentTarget.value })}
        error={told.phone ? t('person.noPhone') : undefined}
        maxLength={30}
      />
      <TextInput
        type="email"
        label={t('column.email')}
        value={value.email}
        onChange={({ currentTarget }) => set({ email: currentTarget.value })}
        error={told.email ? t('person.noEmail') : undefined}
        maxLength={200}
      />
      {person && (
        <Checkbox
          label={t('inUse')}
          description={t('inUseHint')}
          checked={value.active}
          onChange={({ currentTarget }) => set({ active: currentTarget.checked })}
        />
      )}
    </Dialog>
  );
}
