import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DataList, type Column } from '@/components/DataList';
import { ItemName, Quantity } from '@/components/DeskFacts';
import { Money, When } from '@/components/text';
import type { Movement } from '@/lib/api/desk';
import { useFormats } from '@/lib/format';
import { useMovements } from '../api/store';
import { ItemSelect } from '../components/ItemSelect';
import classes from '../components/store.module.css';
import type { StorePartProps } from './StorePage';

const named = ['RECEIVING', 'SUPPLIER', 'CONSUMED', 'SCRAPPED', 'ADJUSTED'] as const;

/** The ledger, newest first: every quantity explained. */
export function Movements({ search, filter }: StorePartProps) {
  const { t } = useTranslation(['store', 'common']);
  const format = useFormats();
  const { itemId, ticketId } = search;
  const pages = useMovements({ itemId, ticketId });
  const place = (code: string) => {
    const known = named.find((one) => one === code);
    return known ? t(`place.${known}`) : code;
  };

  const columns: Column<Movement>[] = [
    { key: 'item', header: t('column.item'), card: 'title', cell: ({ item }) => <ItemName item={item} /> },
    {
      key: 'quantity',
      header: t('column.quantity'),
      card: 'aside',
      align: 'end',
      cell: ({ quantity, item }) => <Quantity of={quantity} unit={item.unit} />,
    },
    { key: 'reason', header: t('column.reason'), cell: ({ reason }) => t(`movementReason.${reason}`) },
    {
      key: 'way',
      header: t('column.way'),
      cell: ({ from, to }) => (
        <span className={classes.flow}>
          {place(from)} → {place(to)}
        </span>
      ),
    },
    {
      key: 'balance',
      header: t('column.balance'),
      align: 'end',
      labelled: true,
      cell: ({ balanceAfter }) => format.number(balanceAfter),
    },
    { key: 'value', header: t('column.value'), align: 'end', cell: ({ value }) => <Money amount={value} /> },
    { key: 'actor', header: t('column.actor'), cell: ({ actor }) => actor?.name ?? t('common:system') },
    { key: 'at', header: t('column.at'), cell: ({ at }) => <When at={at} show="absolute" /> },
  ];
  return (
    <DataList
      label={t('tab.movements')}
      pages={pages}
      columns={columns}
      rowKey={({ id }) => id}
      empty={{ title: t('empty.movements.title'), hint: t('empty.movements.hint') }}
      filters={
        <>
          <ItemSelect
            label={t('filterItem')}
            value={itemId ?? null}
            known={pages.items?.find(({ item }) => item.id === itemId)?.item}
            onChange={(item) => filter({ itemId: item ?? undefined })}
          />
          {ticketId && (
            <Button variant="default" onClick={() => filter({ ticketId: undefined })}>
              {t('allTickets')}
            </Button>
          )}
        </>
      }
    />
  );
}
