import { ActionIcon, Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AmountField } from '@/components/AmountField';
import { Choices } from '@/components/Choices';
import { Dialog } from '@/components/Dialog';
import { IconPlus, IconX } from '@/components/icons';
import { Money } from '@/components/text';
import { receiptReasons, type ReceiptReason } from '@/lib/api/desk';
import { amountOf } from '@/lib/decimal';
import { useFormats } from '@/lib/format';
import { useDraft } from '@/lib/useDraft';
import { useTell } from '@/lib/useTell';
import { useBins, useItemSearch, useReceipt } from '../api/store';
import classes from './store.module.css';

interface Line {
  itemId: string | null;
  /** The item's name as it was picked, for when the search moves on. */
  item: string;
  bin: string | null;
  quantity: number | '';
  unitCost: number | '';
}

const blank: Line = { itemId: null, item: '', bin: null, quantity: '', unitCost: '' };

const isWhole = ({ itemId, bin, quantity, unitCost }: Line) =>
  itemId !== null && bin !== null && quantity !== '' && quantity > 0 && unitCost !== '' && unitCost >= 0;

/** Stock nobody ordered: what was there when the ledger began, a gift, a find. */
export function StockReceiptDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('store');
  const tell = useTell();
  const receipt = useReceipt();
  const [tried, setTried] = useState(false);
  const draft = useDraft<{ reason: ReceiptReason; reference: string; lines: Line[] }>('stock-receipt', {
    reason: 'OPENING',
    reference: '',
    lines: [blank],
  });
  const { reason, reference, lines } = draft.value;
  const total = amountOf(
    lines.flatMap(({ quantity, unitCost }) =>
      quantity === '' || unitCost === '' ? [] : [{ quantity, price: unitCost }],
    ),
  );
  const set = (index: number, change: Partial<Line>) =>
    draft.set({ lines: lines.map((line, at) => (at === index ? { ...line, ...change } : line)) });

  const send = () => {
    setTried(true);
    if (!lines.every(isWhole)) return;
    receipt.mutate(
      {
        reason,
        reference: reference.trim() || undefined,
        lines: lines.map(({ itemId, bin, quantity, unitCost }) => ({
          itemId: itemId!,
          bin: bin!,
          quantity: Number(quantity),
          unitCost: String(unitCost),
        })),
      },
      {
        onSuccess: () => {
          draft.clear();
          tell.done(t('stockIn.done'));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      opened
      size="lg"
      title={t('stockIn.title')}
      onClose={onClose}
      submit={{ label: t('stockIn.submit'), onSubmit: send, busy: receipt.isPending }}
    >
      <Choices
        label={t('stockIn.reason')}
        hint={t('stockIn.hint')}
        options={receiptReasons.map((value) => ({ value, label: t(`movementReason.${value}`) }))}
        value={reason}
        onChange={(value) => draft.set({ reason: value })}
      />
      {lines.map((line, index) => (
        <LineFields
          key={index}
          line={line}
          tried={tried}
          onChange={(change) => set(index, change)}
          onRemove={lines.length > 1 ? () => draft.set({ lines: lines.filter((_, at) => at !== index) }) : undefined}
        />
      ))}
      <Button
        variant="default"
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={() => draft.set({ lines: [...lines, blank] })}
      >
        {t('stockIn.addLine')}
      </Button>
      <TextInput
        label={t('stockIn.reference')}
        placeholder={t('stockIn.referenceExample')}
        value={reference}
        onChange={({ currentTarget }) => draft.set({ reference: currentTarget.value })}
        maxLength={200}
      />
      <dl className={classes.sums}>
        <div>
          <dt>{t('receive.value')}</dt>
          <dd data-testid="value">
            <Money amount={total} />
          </dd>
        </div>
      </dl>
    </Dialog>
  );
}

interface LineFieldsProps {
  line: Line;
  tried: boolean;
  onChange: (change: Partial<Line>) => void;
  onRemove?: () => void;
}

function LineFields({ line, tried, onChange, onRemove }: LineFieldsProps) {
  const { t } = useTranslation('store');
  const format = useFormats();
  const [q, setQ] = useState('');
  const found = useItemSearch(q === line.item ? undefined : q || undefined).data ?? [];
  const bins = useBins().data ?? [];
  const options = found.map(({ id, sku, name }) => ({ value: id, label: `${format.name(name)} · ${sku}` }));
  if (line.itemId && !options.some(({ value }) => value === line.itemId)) {
    options.unshift({ value: line.itemId, label: line.item });
  }
  const missing = (empty: boolean) => (tried && empty ? t('needed') : undefined);
  const pick = (itemId: string | null) => {
    const item = found.find(({ id }) => id === itemId);
    const homeBin = (item as { homeBin?: string | null } | undefined)?.homeBin ?? line.bin;
    onChange({ itemId, item: options.find(({ value }) => value === itemId)?.label ?? '', bin: homeBin });
  };
  return (
    <div className={classes.line}>
      <div className={classes.head}>
        <Select
          label={t('stockIn.item')}
          searchable
          data={options}
          filter={({ options }) => options}
          searchValue={q}
          onSearchChange={setQ}
          value={line.itemId}
          onChange={pick}
          nothingFoundMessage={t('stockIn.noItem')}
          error={missing(line.itemId === null)}
        />
        {onRemove && (
          <ActionIcon size="lg" variant="default" aria-label={t('stockIn.removeLine')} onClick={onRemove}>
            <IconX size={18} aria-hidden />
          </ActionIcon>
        )}
      </div>
      <div className={classes.three}>
        <Select
          label={t('stockIn.bin')}
          searchable
          data={bins.map(({ code, name }) => ({ value: code, label: `${code} · ${format.name(name)}` }))}
          value={line.bin}
          onChange={(bin) => onChange({ bin })}
          error={missing(line.bin === null)}
        />
        <AmountField
          label={t('stockIn.quantity')}
          value={line.quantity}
          onChange={(value) => onChange({ quantity: value })}
          places={3}
          error={missing(line.quantity === '' || line.quantity <= 0)}
        />
        <AmountField
          label={t('stockIn.unitCost')}
          value={line.unitCost}
          onChange={(value) => onChange({ unitCost: value })}
          places={4}
          error={missing(line.unitCost === '')}
        />
      </div>
    </div>
  );
}
