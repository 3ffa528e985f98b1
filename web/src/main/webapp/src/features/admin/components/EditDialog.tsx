import { Checkbox, Select, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/Dialog';
import { ApiError } from '@/lib/api/problem';
import type { LocalName } from '@/lib/api/types';
import { useFormats } from '@/lib/format';
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

interface EditDialogProps {
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
  /** What else the thing is. */
  extra?: object;
  children?: ReactNode;
  onClose: () => void;
}

/** Adds or edits what has a code and a name in both languages, and maybe belongs to something. */
export function EditDialog({ path, kind, title, thing, parents, extra, children, onClose }: EditDialogProps) {
  const { t } = useTranslation(['admin', 'common']);
  const tell = useTell();
  const format = useFormats();
  const save = useSave(path);
  const [tried, setTried] = useState(false);
  const [code, setCode] = useState('');
  const [name, setName] = useState(thing?.name ?? { zh: '', en: '' });
  const [parentId, setParentId] = useState(thing?.parentId ?? null);
  const [active, setActive] = useState(thing?.active ?? true);
  const told = save.error instanceof ApiError ? save.error.fieldErrors : {};

  const send = () => {
    setTried(true);
    if ((!thing && !code.trim()) || !name.zh.trim() || !name.en.trim()) return;
    save.mutate(
      {
        id: thing?.id,
        version: thing?.version,
        body: {
          ...extra,
          ...(thing ? { active } : { code: code.trim().toUpperCase() }),
          ...(parents && { parentId: parentId ?? undefined }),
          name: { zh: name.zh.trim(), en: name.en.trim() },
        },
      },
      {
        onSuccess: () => {
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
      {!thing && (
        <TextInput
          label={t('column.code')}
          value={code}
          onChange={({ currentTarget }) => setCode(currentTarget.value)}
          error={(tried && !code.trim() ? t('needed') : undefined) ?? told.code}
          maxLength={40}
        />
      )}
      <NameFields name={name} onChange={setName} missing={tried ? t('needed') : undefined} />
      {parents && (
        <Select
          label={parents.label}
          data={parents.options.filter(({ value }) => value !== thing?.id)}
          value={parentId}
          onChange={setParentId}
          searchable
          onSearchChange={parents.onSearch}
          filter={parents.onSearch && (({ options }) => options)}
          clearable
          error={told.parentId ? t('notThere') : undefined}
        />
      )}
      {children}
      {thing && (
        <Checkbox
          label={t('inUse')}
          description={t('inUseHint')}
          checked={active}
          onChange={({ currentTarget }) => setActive(currentTarget.checked)}
        />
      )}
    </Dialog>
  );
}
