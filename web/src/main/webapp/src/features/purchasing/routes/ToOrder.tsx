import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskReason } from '@/components/AskReason';
import { DataList, type Column } from '@/components/DataList';
import { ItemName } from '@/components/DeskFacts';
import { ActionBar } from '@/components/Page';
import { RowActions } from '@/components/RowActions';
import type { Requisition } from '@/lib/api/desk';
import { useFormats } from '@/lib/format';
import { useTell } from '@/lib/useTell';
import { useRequisitionCommand, useRequisitions } from '../api/purchasing';
import { OrderDialog } from '../components/OrderDialog';
import classes from '../components/purchasing.module.css';
import { requisitionColumns } from '../components/requisitionColumns';
import { RequisitionWhy } from '../components/RequisitionWhy';

/** What is approved and waits to be ordered: choose what comes from one supplier, then order it together. */
export function ToOrder() {
  const { t } = useTranslation('purchasing');
  const format = useFormats();
  const pages = useRequisitions({ status: 'APPROVED', sort: 'createdAt' });
  const [chosen, setChosen] = useState<string[]>([]);
  const [ordering, setOrdering] = useState<Requisition[]>();
  const [cancelling, setCancelling] = useState<Requisition>();
  const mine = pages.items?.filter(({ allowed }) => allowed.includes('order')) ?? [];
  const selected = mine.filter(({ id }) => chosen.includes(id));

  const pick: Column<Requisition> = {
    key: 'pick',
    header: '',
    card: 'aside',
    width: 44,
    cell: ({ id, item, allowed }) =>
      allowed.includes('order') && (
        <label className={classes.pick}>
          <Checkbox
            aria-label={t('order.pick', { item: format.name(item.name) })}
            checked={chosen.includes(id)}
            onChange={({ currentTarget: { checked } }) =>
              setChosen((before) => (checked ? [...before, id] : before.filter((one) => one !== id)))
            }
          />
        </label>
      ),
  };
  const actions: Column<Requisition> = {
    key: 'actions',
    header: '',
    card: 'actions',
    cell: (requisition) =>
      requisition.allowed.includes('cancel') && (
        <RowActions>
          <Button variant="default" onClick={() => setCancelling(requisition)}>
            {t('cancel.verb')}
          </Button>
        </RowActions>
      ),
  };
  return (
    <>
      <DataList
        label={t('tab.order')}
        pages={pages}
        columns={[
          pick,
          ...requisitionColumns(t, 'item', 'quantity', 'why', 'estimate', 'needed', 'age', 'decision', 'number'),
          actions,
        ]}
        rowKey={({ id }) => id}
        empty={{ title: t('empty.order.title'), hint: t('empty.order.hint') }}
      />
      {mine.length > 0 && (
        <ActionBar>
          <Button disabled={selected.length === 0} onClick={() => setOrdering(selected)}>
            {selected.length === 0 ? t('order.chooseFirst') : t('order.selected', { count: selected.length })}
          </Button>
          {mine.length > 1 && (
            <Button
              variant="default"
              onClick={() => setChosen(selected.length === mine.length ? [] : mine.map(({ id }) => id))}
            >
              {selected.length === mine.length ? t('order.chooseNone') : t('order.chooseAll')}
            </Button>
          )}
        </ActionBar>
      )}
      {ordering && (
        <OrderDialog
          requisitions={ordering}
          onClose={() => setOrdering(undefined)}
          onDone={() => {
            setOrdering(undefined);
            setChosen([]);
          }}
        />
      )}
      {cancelling && (
        <CancelDialog key={cancelling.id} requisition={cancelling} onClose={() => setCancelling(undefined)} />
      )}
    </>
  );
}

function CancelDialog({ requisition, onClose }: { requisition: Requisition; onClose: () => void }) {
  const { t } = useTranslation('purchasing');
  const tell = useTell();
  const cancel = useRequisitionCommand();
  return (
    <AskReason
      danger
      title={t('cancel.title', { number: requisition.number })}
      ask={t('cancel.ask')}
      submit={t('cancel.verb')}
      words={[t('cancel.a'), t('cancel.b'), t('cancel.c')]}
      draft={`cancel-requisition:${requisition.id}`}
      busy={cancel.isPending}
      onClose={onClose}
      onSend={(reason, sent) =>
        cancel.mutate(
          { command: 'cancel', of: requisition, body: { reason } },
          {
            onSuccess: () => {
              sent();
              tell.done(t('cancel.done', { number: requisition.number }));
              onClose();
            },
          },
        )
      }
    >
      <ItemName item={requisition.item} />
      <RequisitionWhy requisition={requisition} />
    </AskReason>
  );
}
