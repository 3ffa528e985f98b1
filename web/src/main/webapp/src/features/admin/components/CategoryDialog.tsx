import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/Dialog';
import { KeptDraft } from '@/components/KeptDraft';
import { ApiError } from '@/lib/api/problem';
import { useCategories } from '@/lib/catalog';
import { useFormats } from '@/lib/format';
import { useDraft } from '@/lib/useDraft';
import { useTell } from '@/lib/useTell';
import { useAddCategory } from '../api/admin';
import { NameFields } from './NameFields';
import { NeedFields, needOf, type Need } from './NeedFields';

interface CategoryDraft extends Need {
  parentId: string | null;
  code: string;
  name: { zh: string; en: string };
}

const blank: CategoryDraft = {
  parentId: null,
  code: '',
  name: { zh: '', en: '' },
  skill: '',
  skillLevel: 1,
  certificate: '',
  icon: null,
};

/** A new kind of need; what it does not say itself it takes from the area above. */
export function CategoryDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['admin', 'common']);
  const tell = useTell();
  const format = useFormats();
  const add = useAddCategory();
  const [tried, setTried] = useState(false);
  const areas = (useCategories().data ?? []).filter(({ parentId }) => parentId === null);
  const draft = useDraft<CategoryDraft>('category', blank);
  const { parentId, code, name } = draft.value;
  const told = add.error instanceof ApiError ? add.error.fieldErrors : {};

  const send = () => {
    setTried(true);
    if (!code.trim() || !name.zh.trim() || !name.en.trim()) return;
    add.mutate(
      {
        parentId: parentId ?? undefined,
        code: code.trim().toUpperCase(),
        name: { zh: name.zh.trim(), en: name.en.trim() },
        ...needOf(draft.value),
      },
      {
        onSuccess: (view) => {
          draft.clear();
          tell.done(t('added', { name: format.name(view.name) }));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      opened
      title={t('category.add')}
      onClose={onClose}
      submit={{ label: t('common:save'), onSubmit: send, busy: add.isPending }}
    >
      <KeptDraft draft={draft} />
      <Select
        label={t('category.area')}
        placeholder={t('category.newArea')}
        clearable
        data={areas.map((area) => ({ value: area.id, label: format.name(area.name) }))}
        value={parentId}
        onChange={(value) => draft.set({ parentId: value })}
        error={told.parentId}
      />
      <NameFields name={name} onChange={(value) => draft.set({ name: value })} missing={tried ? t('needed') : undefined} />
      <TextInput
        label={t('column.code')}
        description={t('category.codeHint')}
        value={code}
        onChange={({ currentTarget }) => draft.set({ code: currentTarget.value })}
        error={(tried && !code.trim() ? t('needed') : undefined) ?? told.code}
        maxLength={40}
      />
      <NeedFields value={draft.value} onChange={draft.set} errors={told} />
    </Dialog>
  );
}
