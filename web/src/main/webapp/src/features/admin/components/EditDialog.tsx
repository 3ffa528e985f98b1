import { Checkbox, Select, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/Dialog';
import { KeptDraft } from '@/components/KeptDraft';
import { ApiError } from '@/lib/api/problem';
import type { LocalName } from '@/lib/api/types';
import { useFormats } from '@/lib/format';
import { useDraft } from '@/lib/useDraft';
import { useTell } from '@/lib/useTell';
import { useSave } from '../api/directory';
import { NameFields } from './NameFields';

export interface Named {
  id: string;
  version: number;
  code: string;
  name: LocalName;
  active: boolean;
  parentId?: string | null;
}

interface EditDialogProps<More extends object> {
  path: string;
  /** What its history calls it. */
  kind: string;
  title: string;
  /** What is edited; none adds one, with a code of its own. */
  thing?: Named;
  /** Where it can belong; none for what belongs nowhere. */
  parents?: {
    label: string;
    options: { value: string; label: string }[];
    /** Where there are too many to list them all. */
    onSearch?: (q: string) => void;
  };
  /** What else the thing is: as it stands, as the service takes it, and its fields. */
  more?: {
    is: More;
    sent: (value: More) => object;
    fields: (value: More, set: (change: Partial<More>) => void) => ReactNode;
  };
  onClose: () => void;
}

interface Basics {
  code: string;
  name: LocalName;
  parent: { value: string | null; label: string };
  active: boolean;
}

/** Adds or edits what has a code and a name in both languages, and maybe belongs to something. */
export function EditDialog<More extends object>({ path, kind, title, thing, parents, more, onClose }: EditDialogProps<More>) {
  const { t } = useTranslation(['admin', 'common']);
  const tell = useTell();
  const format = useFormats();
  const save = useSave(path);
  const [tried, setTried] = useState(false);
  const draft = useDraft<{ basics: Basics; more: More | undefined }>(thing ? `${kind}:${thing.id}:${thing.version}` : `${kind}:new`, {
    basics: {
      code: '',
      name: thing?.name ?? { zh: '', en: '' },
      parent: { value: thing?.parentId ?? null, label: '' },
      active: thing?.active ?? true,
    },
    more: more?.is,
  });
  const { code, name, parent, active } = draft.value.basics;
  const { more: rest } = draft.value;
  const set = (change: Partial<Basics>) => draft.set({ basics: { ...draft.value.basics, ...change } });
  const options = (parents?.options ?? []).filter(({ value }) => value !== thing?.id);
  const isOffered = !parent.value || !parent.label || options.some(({ value }) => value === parent.value);
  const told = save.error instanceof ApiError ? save.error.fieldErrors : {};

  const send = () => {
    setTried(true);
    if ((!thing && !code.trim()) || !name.zh.trim() || !name.en.trim()) return;
    save.mutate(
      {
        id: thing?.id,
        version: thing?.version,
        body: {
          ...(more && rest && more.sent(rest)),
          ...(thing ? { active } : { code: code.trim().toUpperCase() }),
          ...(parents && { parentId: parent.value ?? undefined }),
          name: { zh: name.zh.trim(), en: name.en.trim() },
        },
      },
      {
        onSuccess: () => {
          draft.clear();
          tell.done(t('saved', { name: format.name(name) }));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      opened
      title={title}
      onClose={onClose}
      submit={{
        label: t('common:save'),
        onSubmit: send,
        busy: save.isPending,
        problem: save.error,
        of: thing && { thing: kind, id: thing.id },
      }}
    >
      <KeptDraft draft={draft} />
      {!thing && (
        <TextInput
          label={t('column.code')}
          value={code}
          onChange={({ currentTarget }) => set({ code: currentTarget.value })}
          error={(tried && !code.trim() ? t('needed') : undefined) ?? told.code}
          maxLength={40}
        />
      )}
      <NameFields name={name} onChange={(value) => set({ name: value })} missing={tried ? t('needed') : undefined} />
      {parents && (
        <Select
          label={parents.label}
          data={isOffered ? options : [{ value: parent.value!, label: parent.label }, ...options]}
          value={parent.value}
          onChange={(value, option) => set({ parent: { value, label: option?.label ?? '' } })}
          searchable
          onSearchChange={parents.onSearch}
          filter={parents.onSearch && (({ options }) => options)}
          clearable
          error={told.parentId ? t('notThere') : undefined}
        />
      )}
      {more && rest && more.fields(rest, (change) => draft.set({ more: { ...rest, ...change } }))}
      {thing && (
        <Checkbox
          label={t('inUse')}
          description={t('inUseHint')}
          checked={active}
          onChange={({ currentTarget }) => set({ active: currentTarget.checked })}
        />
      )}
    </Dialog>
  );
}
