import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AmountField } from '@/components/AmountField';
import { ItemName } from '@/components/DeskFacts';
import { Dialog } from '@/components/Dialog';
import { ApiError } from '@/lib/api/problem';
import type { Item } from '@/lib/api/types';
import { useDraft } from '@/lib/useDraft';
import { useTell } from '@/lib/useTell';
import { useRequisition } from '../api/store';

/** Asks for more of an item before it runs out. */
export function RequisitionDialog({ item, onClose }: { item: Item; onClose: () => void }) {
  const { t } = useTranslation('store');
  const tell = useTell();
  const requisition = useRequisition();
  const wanted = Math.max(1, (item.reorderPoint ?? 0) * 2 - item.available);
  const draft = useDraft<{ quantity: number | ''; note: string }>(`requisition:${item.id}`, { quantity: wanted, note: '' });
  const { quantity, note } = draft.value;
  const told = requisition.error instanceof ApiError ? requisition.error.fieldErrors : {};

  const send = () => {
    if (quantity === '' || quantity <= 0) return;
    const { id, sku, name, unit } = item;
    requisition.mutate(
      { itemId: id, sku, itemName: name, unit, quantity, note: note.trim() || undefined },
      {
        onSuccess: ({ number }) => {
          draft.clear();
          tell.done(t('requisition.done', { number }));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      opened
      title={t('requisition.title')}
      onClose={onClose}
      submit={{ label: t('requisition.submit'), onSubmit: send, busy: requisition.isPending, disabled: quantity === '' || quantity <= 0 }}
    >
      <ItemName item={item} />
      <AmountField
        label={t('issue.quantity', { unit: item.unit })}
        value={quantity}
        onChange={(value) => draft.set({ quantity: value })}
        error={told.quantity}
        places={3}
        data-autofocus
      />
      <TextInput
        label={t('requisition.note')}
        value={note}
        onChange={({ currentTarget }) => draft.set({ note: currentTarget.value })}
        error={told.note}
        maxLength={2000}
      />
    </Dialog>
  );
}
