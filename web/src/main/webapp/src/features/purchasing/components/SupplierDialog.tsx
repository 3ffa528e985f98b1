import { NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/Dialog';
import { ApiError } from '@/lib/api/problem';
import type { Supplier } from '@/lib/api/desk';
import { useDraft } from '@/lib/useDraft';
import { useTell } from '@/lib/useTell';
import { useSaveSupplier } from '../api/purchasing';

/** Adds a supplier, or changes what is known of one. */
export function SupplierDialog({ supplier, onClose }: { supplier?: Supplier; onClose: () => void }) {
  const { t } = useTranslation(['purchasing', 'common']);
  const tell = useTell();
  const save = useSaveSupplier(supplier);
  const [tried, setTried] = useState(false);
  const draft = useDraft<{ name: string; contact: string; phone: string; leadDays: number | '' }>(
    supplier ? `supplier:${supplier.id}:${supplier.version}` : 'supplier',
    {
      name: supplier?.name ?? '',
      contact: supplier?.contact ?? '',
      phone: supplier?.phone ?? '',
      leadDays: supplier?.leadDays ?? 3,
    },
  );
  const { name, contact, phone, leadDays } = draft.value;
  const problem = save.error instanceof ApiError ? save.error : undefined;
  const told = problem?.fieldErrors ?? {};
  const taken = problem?.code === 'SUPPLIER_NAME_TAKEN' ? t('supplier.taken') : undefined;

  const send = () => {
    setTried(true);
    if (!name.trim() || leadDays === '') return;
    save.mutate(
      { name: name.trim(), contact: contact.trim() || undefined, phone: phone.trim() || undefined, leadDays },
      {
        onSuccess: () => {
          draft.clear();
          tell.done(t('supplier.done', { name: name.trim() }));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      opened
      title={supplier ? t('supplier.edit') : t('supplier.add')}
      onClose={onClose}
      submit={{ label: t('common:save'), onSubmit: send, busy: save.isPending, problem: save.error }}
    >
      <TextInput
        label={t('supplier.name')}
        value={name}
        onChange={({ currentTarget }) => draft.set({ name: currentTarget.value })}
        error={(tried && !name.trim() ? t('needed') : undefined) ?? taken ?? told.name}
        maxLength={200}
        data-autofocus
      />
      <TextInput
        label={t('supplier.contact')}
        value={contact}
        onChange={({ currentTarget }) => draft.set({ contact: currentTarget.value })}
        error={told.contact}
        maxLength={200}
      />
      <TextInput
        label={t('supplier.phone')}
        type="tel"
        value={phone}
        onChange={({ currentTarget }) => draft.set({ phone: currentTarget.value })}
        error={told.phone}
        maxLength={60}
      />
      <NumberInput
        label={t('supplier.leadDays')}
        value={leadDays}
        onChange={(value) => draft.set({ leadDays: typeof value === 'number' ? value : '' })}
        error={(tried && leadDays === '' ? t('needed') : undefined) ?? told.leadDays}
        min={0}
        max={365}
        allowDecimal={false}
        inputMode="numeric"
        hideControls
      />
    </Dialog>
  );
}
