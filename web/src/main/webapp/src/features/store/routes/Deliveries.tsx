import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataList, type Column } from '@/components/DataList';
import { OrderStatusBadge } from '@/components/DeskBadges';
import { DueDay } from '@/components/DeskFacts';
import { RowActions } from '@/components/RowActions';
import type { PurchaseOrder } from '@/lib/api/desk';
import { useFormats } from '@/lib/format';
import { useOpenOrders } from '../api/store';
import { GoodsReceiptDialog } from '../components/GoodsReceiptDialog';
import classes from '../components/store.module.css';

/** What suppliers still owe, the earliest first. */
export function Deliveries() {
  const { t } = useTranslation('store');
  const format = useFormats();
  const [receiving, setReceiving] = useState<PurchaseOrder>();

  const columns: Column<PurchaseOrder>[] = [
    {
      key: 'order',
      header: t('column.order'),
      card: 'title',
      cell: ({ number, supplier }) => (
        <>
          <strong>{number}</strong>
          <div className={classes.small}>{supplier.name}</div>
        </>
      ),
    },
    { key: 'status', header: t('column.status'), card: 'aside', cell: ({ status }) => <OrderStatusBadge status={status} /> },
    {
      key: 'lines',
      header: t('column.outstanding'),
      cell: ({ lines }) => (
        <ul className={classes.lines}>
          {lines
            .filter(({ outstanding }) => outstanding > 0)
            .map(({ lineId, item, outstanding, ticketNumber }) => (
              <li key={lineId}>
                {format.name(item.name)} × {format.number(outstanding)} {item.unit}
                {ticketNumber && <span className={classes.small}> · {ticketNumber}</span>}
              </li>
            ))}
        </ul>
      ),
    },
    { key: 'expected', header: t('column.expected'), labelled: true, cell: ({ expectedOn }) => <DueDay at={expectedOn} /> },
    {
      key: 'actions',
      header: '',
      card: 'actions',
      cell: (order) =>
        order.allowed.includes('receive') && (
          <RowActions>
            <Button onClick={() => setReceiving(order)}>{t('receive.verb')}</Button>
          </RowActions>
        ),
    },
  ];
  return (
    <>
      <DataList
        label={t('tab.receive')}
        pages={useOpenOrders()}
        columns={columns}
        rowKey={({ id }) => id}
        empty={{ title: t('empty.receive.title'), hint: t('empty.receive.hint') }}
      />
      {receiving && <GoodsReceiptDialog key={receiving.id} order={receiving} onClose={() => setReceiving(undefined)} />}
    </>
  );
}
