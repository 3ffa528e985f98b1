import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskReason } from '@/components/AskReason';
import { DataList, type Column } from '@/components/DataList';
import { OrderStatusBadge } from '@/components/DeskBadges';
import { DueDay } from '@/components/DeskFacts';
import { RowActions } from '@/components/RowActions';
import { SearchField } from '@/components/SearchField';
import { Money, When } from '@/components/text';
import { orderStatuses, type PurchaseOrder } from '@/lib/api/desk';
import { useFormats } from '@/lib/format';
import { useTell } from '@/lib/useTell';
import { useEndOrder, useOrders } from '../api/purchasing';
import { LineProgress } from '../components/LineProgress';
import classes from '../components/purchasing.module.css';
import type { PurchasingPartProps } from './PurchasingPage';

/** What was ordered, from whom, and how much of it has come. */
export function Orders({ search, filter }: PurchasingPartProps) {
  const { t } = useTranslation(['purchasing', 'desk']);
  const format = useFormats();
  const [ending, setEnding] = useState<EndOrderProps>();

  const columns: Column<PurchaseOrder>[] = [
    {
      key: 'number',
      header: t('column.order'),
      card: 'title',
      cell: ({ number, supplier, createdAt, createdBy }) => (
        <>
          <strong className={classes.number}>{number}</strong>
          <div>{supplier.name}</div>
          <div className={classes.small}>
            {createdBy.name} · <When at={createdAt} />
          </div>
        </>
      ),
    },
    { key: 'status', header: t('column.status'), card: 'aside', cell: ({ status }) => <OrderStatusBadge status={status} /> },
    {
      key: 'lines',
      header: t('column.progress'),
      cell: ({ lines }) => (
        <ul className={classes.lines}>
          {lines.map((line) => (
            <LineProgress key={line.lineId} line={line} />
          ))}
        </ul>
      ),
    },
    { key: 'total', header: t('column.total'), align: 'end', labelled: true, cell: ({ total, currency }) => <Money amount={total} currency={currency} /> },
    {
      key: 'expected',
      header: t('column.expected'),
      labelled: true,
      cell: ({ expectedOn, status, cancelReason, closeReason }) =>
        status === 'CANCELLED'
          ? cancelReason
          : status === 'CLOSED'
            ? (closeReason ?? format.date(expectedOn))
            : <DueDay at={expectedOn} />,
    },
    {
      key: 'actions',
      header: '',
      card: 'actions',
      cell: (order) => (
        <RowActions>
          {(['cancel', 'close'] as const)
            .filter((verb) => order.allowed.includes(verb))
            .map((verb) => (
              <Button key={verb} variant="default" onClick={() => setEnding({ order, verb })}>
                {t(`${verb}Order.verb`)}
              </Button>
            ))}
        </RowActions>
      ),
    },
  ];
  return (
    <>
      <DataList
        label={t('tab.orders')}
        pages={useOrders({ status: search.status, q: search.q })}
        columns={columns}
        rowKey={({ id }) => id}
        empty={
          search.q || search.status
            ? { title: t('nothingFound') }
            : { title: t('empty.orders.title'), hint: t('empty.orders.hint') }
        }
        filters={
          <>
            <SearchField label={t('searchOrders')} value={search.q} onChange={(q) => filter({ q })} />
            <Select
              aria-label={t('column.status')}
              placeholder={t('anyStatus')}
              clearable
              data={orderStatuses.map((value) => ({ value, label: t(`desk:orderStatus.${value}`) }))}
              value={search.status ?? null}
              onChange={(status) => filter({ status: status ?? undefined })}
            />
          </>
        }
      />
      {ending && <EndDialog key={ending.order.id} {...ending} onClose={() => setEnding(undefined)} />}
    </>
  );
}

interface EndOrderProps {
  order: PurchaseOrder;
  /** Nothing has come and nothing shall, or some has come and the rest will not. */
  verb: 'cancel' | 'close';
}

function EndDialog({ order, verb, onClose }: EndOrderProps & { onClose: () => void }) {
  const { t } = useTranslation('purchasing');
  const tell = useTell();
  const end = useEndOrder(order, verb);
  const words = `${verb}Order` as const;
  return (
    <AskReason
      danger
      title={t(`${words}.title`, { number: order.number })}
      ask={t(`${words}.ask`)}
      submit={t(`${words}.verb`)}
      words={[t(`${words}.a`), t(`${words}.b`), t(`${words}.c`)]}
      draft={`${verb}-order:${order.id}`}
      busy={end.isPending}
      onClose={onClose}
      onSend={(reason, sent) =>
        end.mutate(
          { reason },
          {
            onSuccess: () => {
              sent();
              tell.done(t(`${words}.done`, { number: order.number }));
              onClose();
            },
          },
        )
      }
    >
      <p className={classes.small}>{t(`${words}.hint`)}</p>
    </AskReason>
  );
}
