import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AmountField } from '@/components/AmountField';
import { ItemName } from '@/components/DeskFacts';
import { Dialog } from '@/components/Dialog';
import { ApiError } from '@/lib/api/problem';
import type { Reservation } from '@/lib/api/desk';
import { useFormats } from '@/lib/format';
import { useDraft } from '@/lib/useDraft';
import { useTell } from '@/lib/useTell';
import { useIssue } from '../api/store';
import classes from './store.module.css';

/** Hands out what lies ready for a ticket, all of it or a part. */
export function IssueDialog({ reservation, onClose }: { reservation: Reservation; onClose: () => void }) {
  const { t } = useTranslation('store');
  const tell = useTell();
  const format = useFormats();
  const issue = useIssue();
  const { item, reserved } = reservation;
  const [quantity, setQuantity] = useState<number | ''>(reserved);
  const draft = useDraft(`issue:${reservation.id}`, { receivedBy: '' });
  const { receivedBy } = draft.value;
  const told = issue.error instanceof ApiError ? issue.error.fieldErrors : {};
  const wrong =
    quantity === '' || quantity <= 0
      ? t('issue.needQuantity')
      : quantity > reserved
        ? t('issue.tooMany', { quantity: format.number(reserved), unit: item.unit })
        : undefined;

  const send = () => {
    if (wrong || quantity === '') return;
    issue.mutate(
      { reservationId: reservation.id, quantity, receivedBy: receivedBy.trim() || undefined },
      {
        onSuccess: () => {
          draft.clear();
          tell.done(
            t('issue.done', {
              item: format.name(item.name),
              quantity: format.number(quantity),
              unit: item.unit,
              number: reservation.ticketNumber,
            }),
          );
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      opened
      title={t('issue.title', { number: reservation.ticketNumber })}
      onClose={onClose}
      submit={{ label: t('issue.submit'), onSubmit: send, busy: issue.isPending, disabled: wrong !== undefined }}
    >
      <div className={classes.lead}>
        <ItemName item={item} />
      </div>
      <AmountField
        label={t('issue.quantity', { unit: item.unit })}
        description={t('issue.ready', { quantity: format.number(reserved), unit: item.unit })}
        value={quantity}
        onChange={setQuantity}
        error={wrong ?? told.quantity}
        places={3}
        data-autofocus
      />
      <TextInput
        label={t('issue.receivedBy')}
        description={t('issue.receivedByHint')}
        value={receivedBy}
        onChange={({ currentTarget }) => draft.set({ receivedBy: currentTarget.value })}
        error={told.receivedBy}
        maxLength={200}
      />
    </Dialog>
  );
}
