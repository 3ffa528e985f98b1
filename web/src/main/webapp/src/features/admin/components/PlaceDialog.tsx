import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choices } from '@/components/Choices';
import { Dialog } from '@/components/Dialog';
import { KeptDraft } from '@/components/KeptDraft';
import { ApiError } from '@/lib/api/problem';
import type { Place } from '@/lib/api/types';
import { useFormats } from '@/lib/format';
import { useDraft } from '@/lib/useDraft';
import { useTell } from '@/lib/useTell';
import { useAddPlace, usePlaceSearch } from '../api/admin';
import { AddressFields, addressOf, type TypedAddress } from './AddressFields';
import { NameFields } from './NameFields';

const kinds: Place['kind'][] = ['SITE', 'BUILDING', 'FLOOR', 'ROOM'];

interface PlaceDraft extends TypedAddress {
  parentId: string | null;
  parent: string;
  kind: Place['kind'];
  code: string;
  name: { zh: string; en: string };
}

/** A new place, inside another one unless it is a site. */
export function PlaceDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['admin', 'common']);
  const tell = useTell();
  const format = useFormats();
  const add = useAddPlace();
  const [tried, setTried] = useState(false);
  const [q, setQ] = useState('');
  const draft = useDraft<PlaceDraft>('place', { parentId: null, parent: '', kind: 'ROOM', code: '', name: { zh: '', en: '' }, address: '', latitude: '', longitude: '' });
  const { parentId, parent, kind, code, name } = draft.value;
  const found = usePlaceSearch(q === parent ? undefined : q || undefined).data ?? [];
  const options = found.map((place) => ({ value: place.id, label: format.name(place.path) }));
  if (parentId && !options.some(({ value }) => value === parentId)) options.unshift({ value: parentId, label: parent });
  const told = add.error instanceof ApiError ? add.error.fieldErrors : {};
  const needsParent = kind !== 'SITE' && !parentId;

  const send = () => {
    setTried(true);
    if (!code.trim() || !name.zh.trim() || !name.en.trim() || needsParent) return;
    add.mutate(
      {
        parentId: kind === 'SITE' ? undefined : (parentId ?? undefined),
        kind,
        code: code.trim(),
        name: { zh: name.zh.trim(), en: name.en.trim() },
        address: addressOf(draft.value),
      },
      {
        onSuccess: (view) => {
          draft.clear();
          tell.done(t('added', { name: format.name(view.path) }));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      opened
      title={t('place.add')}
      onClose={onClose}
      submit={{ label: t('common:save'), onSubmit: send, busy: add.isPending }}
    >
      <KeptDraft draft={draft} />
      <Choices
        even
        label={t('place.kind')}
        options={kinds.map((value) => ({ value, label: t(`place.${value as 'ROOM'}`) }))}
        value={kind}
        onChange={(value) => draft.set({ kind: value })}
      />
      {kind !== 'SITE' && (
        <Select
          label={t('place.inside')}
          searchable
          data={options}
          filter={({ options }) => options}
          searchValue={q}
          onSearchChange={setQ}
          value={parentId}
          onChange={(value) =>
            draft.set({ parentId: value, parent: options.find((one) => one.value === value)?.label ?? '' })
          }
          nothingFoundMessage={t('place.none')}
          error={(tried && needsParent ? t('needed') : undefined) ?? told.parentId}
        />
      )}
      <NameFields name={name} onChange={(value) => draft.set({ name: value })} missing={tried ? t('needed') : undefined} />
      <TextInput
        label={t('column.code')}
        description={t('place.codeHint')}
        value={code}
        onChange={({ currentTarget }) => draft.set({ code: currentTarget.value })}
        error={(tried && !code.trim() ? t('needed') : undefined) ?? told.code}
        maxLength={60}
      />
      <AddressFields value={draft.value} onChange={draft.set} errors={told} />
    </Dialog>
  );
}
