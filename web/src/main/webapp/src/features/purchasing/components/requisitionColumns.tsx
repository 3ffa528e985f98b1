import type { TFunction } from 'i18next';
import type { Column } from '@/components/DataList';
import { RequisitionStatusBadge } from '@/components/DeskBadges';
import { DueDay, ItemName, Quantity } from '@/components/DeskFacts';
import { Money, When } from '@/components/text';
import type { Requisition } from '@/lib/api/desk';
import classes from './purchasing.module.css';
import { RequisitionWhy } from './RequisitionWhy';

export type RequisitionColumn = 'item' | 'quantity' | 'why' | 'estimate' | 'needed' | 'age' | 'number' | 'status' | 'decision';

/** The requisition as every list of the desk shows it. */
export function requisitionColumns(t: TFunction<'purchasing'>, ...wanted: RequisitionColumn[]): Column<Requisition>[] {
  const all: Record<RequisitionColumn, Omit<Column<Requisition>, 'key'>> = {
    item: { header: t('column.item'), card: 'title', cell: ({ item }) => <ItemName item={item} /> },
    quantity: {
      header: t('column.quantity'),
      card: 'aside',
      align: 'end',
      cell: ({ quantity, item }) => <Quantity of={quantity} unit={item.unit} />,
    },
    why: { header: t('column.why'), cell: (requisition) => <RequisitionWhy requisition={requisition} /> },
    estimate: {
      header: t('column.estimate'),
      align: 'end',
      labelled: true,
      cell: ({ estimatedAmount }) => estimatedAmount && <Money amount={estimatedAmount} />,
    },
    needed: {
      header: t('column.neededBy'),
      labelled: true,
      cell: ({ neededBy }) => neededBy && <DueDay at={neededBy} />,
    },
    age: { header: t('column.age'), labelled: true, cell: ({ createdAt }) => <When at={createdAt} /> },
    number: { header: t('column.number'), cell: ({ number }) => <span className={classes.number}>{number}</span> },
    status: { header: t('column.status'), card: 'aside', cell: ({ status }) => <RequisitionStatusBadge status={status} /> },
    decision: {
      header: t('column.decision'),
      labelled: true,
      cell: ({ decision, cancelReason }) =>
        decision && (
          <>
            {decision.by.name}
            {decision.note && ` · ${decision.note}`}
            {cancelReason && <div className={classes.small}>{t('cancelled', { reason: cancelReason })}</div>}
          </>
        ),
    },
  };
  return wanted.map((key) => ({ key, ...all[key] }));
}
