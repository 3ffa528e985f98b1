import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AmountField } from '@/components/AmountField';
import { Quantity } from '@/components/DeskFacts';
import { Dialog } from '@/components/Dialog';
import { Money } from '@/components/text';
import { ApiError } from '@/lib/api/problem';
import type { Requisition } from '@/lib/api/desk';
import { useFormats } from '@/lib/format';
import { useDraft } from '@/lib/useDraft';
import { useTell } from '@/lib/useTell';
import { usePlaceOrder, useSupplierChoice } from '../api/purchasing';
import { dayOf, totalOf, unpriced, usualDay, type Prices } from './orderForm';
import classes from './purchasing.module.css';

interface OrderDialogProps {
  requisitions: Requisition[];
  onClose: () => void;
  onDone: () => void;
}

/** Orders approved requisitions from one supplier, each with its price. */
export function OrderDialog({ requisitions, onClose, onDone }: OrderDialogProps) {
  const { t } = useTranslation('purchasing');
  const tell = useTell();
  const format = useFormats();
  const placing = usePlaceOrder();
  const [tried, setTried] = useState(false);
  const [q, setQ] = useState('');
  const draft = useDraft<{ supplierId: string | null; supplier: string; prices: Prices; expectedOn: string }>(
    `order:${requisitions.map(({ id }) => id).join(',')}`,
    { supplierId: null, supplier: '', prices: {}, expectedOn: '' },
  );
  const { supplierId, supplier, prices, expectedOn } = draft.value;
  const found = useSupplierChoice(q === supplier ? undefined : q || undefined).data ?? [];
  const options = found.map(({ id, name }) => ({ value: id, label: name }));
  if (supplierId && !options.some(({ value }) => value === supplierId)) options.unshift({ value: supplierId, label: supplier });
  const open = unpriced(requisitions, prices);
  const refused = placing.error instanceof ApiError ? placing.error : undefined;
  const told = refused?.fieldErrors ?? {};
  const refusedPrice = (line: number) =>
    refused?.fields.find(({ field }) => field === `lines[${line}].unitPrice`)?.message;
  const past = expectedOn !== '' && expectedOn < dayOf(new Date());

  const choose = (id: string | null) => {
    const chosen = found.find((one) => one.id === id);
    draft.set({
      supplierId: id,
      supplier: chosen?.name ?? supplier,
      expectedOn: chosen ? usualDay(chosen, new Date()) : expectedOn,
    });
  };
  const send = () => {
    setTried(true);
    if (!supplierId || open.length > 0 || past) return;
    placing.mutate(
      {
        supplierId,
        lines: requisitions.map(({ id }) => ({ requisitionId: id, unitPrice: String(prices[id]) })),
        expectedOn: expectedOn || undefined,
      },
      {
        onSuccess: ({ number }) => {
          draft.clear();
          tell.done(t('order.done', { number }));
          onDone();
        },
      },
    );
  };
  return (
    <Dialog
      opened
      size="lg"
      title={t('order.title')}
      onClose={onClose}
      submit={{ label: t('order.submit'), onSubmit: send, busy: placing.isPending }}
    >
      <Select
        label={t('order.supplier')}
        placeholder={t('order.chooseSupplier')}
        searchable
        searchValue={q}
        onSearchChange={setQ}
        filter={({ options: all }) => all}
        data={options}
        value={supplierId}
        onChange={choose}
        nothingFoundMessage={t('order.noSupplier')}
        error={(tried && !supplierId ? t('needed') : undefined) ?? told.supplierId}
        openOnFocus={false}
        data-autofocus
      />
      <ul className={classes.orderLines}>
        {requisitions.map(({ id, number, item, quantity, ticketNumber }, index) => (
          <li key={id}>
            <div>
              <strong>{format.name(item.name)}</strong> × <Quantity of={quantity} unit={item.unit} />
              <div className={classes.small}>
                {number}
                {ticketNumber && ` · ${ticketNumber}`}
              </div>
            </div>
            <AmountField
              label={t('order.unitPrice')}
              aria-label={t('order.unitPriceOf', { item: format.name(item.name) })}
              value={prices[id] ?? ''}
              onChange={(value) => draft.set({ prices: { ...prices, [id]: value } })}
              places={2}
              error={(tried && open.includes(id) ? t('order.needPrice') : undefined) ?? refusedPrice(index)}
            />
          </li>
        ))}
      </ul>
      <TextInput
        type="date"
        label={t('order.expectedOn')}
        description={t('order.expectedHint')}
        value={expectedOn}
        min={dayOf(new Date())}
        onChange={({ currentTarget }) => draft.set({ expectedOn: currentTarget.value })}
        error={past ? t('order.past') : told.expectedOn}
      />
      <p className={classes.total}>
        <span>{t('order.total')}</span>
        <strong data-testid="total">
          <Money amount={totalOf(requisitions, prices)} />
        </strong>
      </p>
    </Dialog>
  );
}
