import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AmountField } from '@/components/AmountField';
import { Quantity } from '@/components/DeskFacts';
import { Dialog } from '@/components/Dialog';
import { isOvertaken } from '@/components/Overtaken';
import { Money } from '@/components/text';
import type { OrderLine, PurchaseOrder } from '@/lib/api/desk';
import { useFormats } from '@/lib/format';
import { useDraft } from '@/lib/useDraft';
import { useTell } from '@/lib/useTell';
import { useGoodsReceipt } from '../api/store';
import { complaintsOf, complete, receiptOf, sumsOf, type Complaint, type Findings, type Found } from './goodsReceipt';
import classes from './store.module.css';

/** A delivery inspected line by line: what is good goes into stock, what is not goes back with its reason. */
export function GoodsReceiptDialog({ order, onClose }: { order: PurchaseOrder; onClose: () => void }) {
  const { t } = useTranslation('store');
  const tell = useTell();
  const format = useFormats();
  const receipt = useGoodsReceipt(order);
  const [tried, setTried] = useState(false);
  const draft = useDraft<{ findings: Findings; deliveryNote: string }>(`receive:${order.id}:${order.version}`, {
    findings: complete(order),
    deliveryNote: '',
  });
  const { findings, deliveryNote } = draft.value;
  const complaints = complaintsOf(order, findings);
  const sums = sumsOf(order, findings);
  const body = receiptOf(order, findings, deliveryNote);

  const set = (lineId: string, change: Partial<Found>) =>
    draft.set({ findings: { ...findings, [lineId]: { ...findings[lineId]!, ...change } } });
  const send = () => {
    setTried(true);
    if (Object.keys(complaints).length > 0 || body.lines.length === 0) return;
    receipt.mutate(body, {
      onSuccess: ({ number }) => {
        draft.clear();
        tell.done(t('receive.done', { number }));
        onClose();
      },
      // Somebody has booked something of it meanwhile: what is still to come has to be looked at anew.
      onError: (error) => isOvertaken(error) && onClose(),
    });
  };
  return (
    <Dialog
      opened
      size="lg"
      title={t('receive.title', { number: order.number })}
      onClose={onClose}
      submit={{ label: t('receive.submit'), onSubmit: send, busy: receipt.isPending, disabled: body.lines.length === 0 }}
    >
      <p className={classes.lead}>{order.supplier.name}</p>
      {order.lines
        .filter(({ lineId }) => findings[lineId])
        .map((line) => (
          <Line
            key={line.lineId}
            line={line}
            found={findings[line.lineId]!}
            complaint={complaints[line.lineId]}
            tried={tried}
            onChange={(change) => set(line.lineId, change)}
          />
        ))}
      <TextInput
        label={t('receive.deliveryNote')}
        value={deliveryNote}
        onChange={({ currentTarget }) => draft.set({ deliveryNote: currentTarget.value })}
        maxLength={100}
      />
      <dl className={classes.sums}>
        <div>
          <dt>{t('receive.accepted')}</dt>
          <dd data-testid="accepted">{format.number(sums.accepted)}</dd>
        </div>
        <div>
          <dt>{t('receive.refused')}</dt>
          <dd data-testid="refused">{format.number(sums.refused)}</dd>
        </div>
        <div>
          <dt>{t('receive.value')}</dt>
          <dd data-testid="value">
            <Money amount={sums.value} currency={order.currency} />
          </dd>
        </div>
      </dl>
    </Dialog>
  );
}

interface LineProps {
  line: OrderLine;
  found: Found;
  complaint: Complaint | undefined;
  tried: boolean;
  onChange: (change: Partial<Found>) => void;
}

function Line({ line, found, complaint, tried, onChange }: LineProps) {
  const { t } = useTranslation('store');
  const format = useFormats();
  const name = format.name(line.item.name);
  return (
    <fieldset className={classes.line}>
      <legend>
        {name}{' '}
        <span className={classes.small}>
          {line.item.sku} · {t('receive.outstanding')} <Quantity of={line.outstanding} unit={line.item.unit} />
        </span>
      </legend>
      <div className={classes.pair}>
        <AmountField
          label={t('receive.accepted')}
          value={found.accepted}
          onChange={(value) => onChange({ accepted: value })}
          places={3}
          error={complaint === 'tooMany' || complaint === 'negative' ? t(`receive.${complaint}`) : undefined}
        />
        <AmountField
          label={t('receive.refused')}
          value={found.refused}
          onChange={(value) => onChange({ refused: value })}
          places={3}
        />
      </div>
      {found.refused !== '' && found.refused > 0 && (
        <TextInput
          label={t('receive.reason')}
          placeholder={t('receive.reasonExample')}
          value={found.reason}
          onChange={({ currentTarget }) => onChange({ reason: currentTarget.value })}
          maxLength={2000}
          error={tried && complaint === 'needReason' ? t('receive.needReason') : undefined}
        />
      )}
      <Checkbox
        className={classes.check}
        label={t('receive.final')}
        checked={found.final}
        onChange={({ currentTarget }) => onChange({ final: currentTarget.checked })}
      />
    </fieldset>
  );
}
