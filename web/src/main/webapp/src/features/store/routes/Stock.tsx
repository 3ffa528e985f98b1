import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataList, type Column } from '@/components/DataList';
import { ItemName, Quantity } from '@/components/DeskFacts';
import { IconPlus } from '@/components/icons';
import { ListLink } from '@/components/ListLink';
import { RowActions } from '@/components/RowActions';
import { SearchField } from '@/components/SearchField';
import { StatusBadge } from '@/components/StatusBadge';
import type { Item } from '@/lib/api/types';
import { hasRole, useSession } from '@/lib/session';
import { useFormats } from '@/lib/format';
import { useStockItems } from '../api/store';
import { RequisitionDialog } from '../components/RequisitionDialog';
import { StockReceiptDialog } from '../components/StockReceiptDialog';
import classes from '../components/store.module.css';
import type { StorePartProps } from './StorePage';

const isLow = ({ available, reorderPoint }: Item) => reorderPoint !== null && available <= reorderPoint;

/** What there is of everything, and what runs out. */
export function Stock({ search, filter }: StorePartProps) {
  const { t } = useTranslation('store');
  const format = useFormats();
  const keeper = hasRole(useSession(), 'storekeeper');
  const low = search.low !== undefined;
  const [receiving, setReceiving] = useState(false);
  const [buying, setBuying] = useState<Item>();

  const columns: Column<Item>[] = [
    {
      key: 'item',
      header: t('column.item'),
      card: 'title',
      cell: (item) => <ItemName item={item} />,
    },
    {
      key: 'available',
      header: t('column.available'),
      card: 'aside',
      align: 'end',
      cell: (item) => (
        <span className={isLow(item) ? classes.low : undefined}>
          <Quantity of={item.available} unit={item.unit} />
        </span>
      ),
    },
    { key: 'low', header: t('column.state'), cell: (item) => isLow(item) && <StatusBadge tone="waiting">{t('low')}</StatusBadge> },
    { key: 'onHand', header: t('column.onHand'), align: 'end', labelled: true, cell: ({ onHand }) => format.number(onHand) },
    { key: 'reserved', header: t('column.reserved'), align: 'end', labelled: true, cell: ({ reserved }) => format.number(reserved) },
    {
      key: 'reorder',
      header: t('column.reorderPoint'),
      align: 'end',
      labelled: true,
      cell: ({ reorderPoint }) => reorderPoint === null ? '–' : format.number(reorderPoint),
    },
    {
      key: 'actions',
      header: '',
      card: 'actions',
      cell: (item) => (
        <RowActions>
          {keeper && isLow(item) && (
            <Button variant="default" onClick={() => setBuying(item)}>
              {t('requisition.verb')}
            </Button>
          )}
          <ListLink
            className={classes.link}
            to="/store"
            search={{ tab: 'movements', itemId: item.id }}
            aria-label={t('movementsOf', { item: format.name(item.name) })}
          >
            {t('tab.movements')}
          </ListLink>
        </RowActions>
      ),
    },
  ];
  return (
    <>
      <DataList
        label={t('tab.stock')}
        pages={useStockItems(search.q, low)}
        columns={columns}
        rowKey={({ id }) => id}
        empty={
          low
            ? { title: t('empty.low.title'), hint: t('empty.low.hint') }
            : search.q
              ? { title: t('nothingFound') }
              : { title: t('empty.stock.title'), hint: t('empty.stock.hint') }
        }
        filters={
          <>
            <SearchField label={t('search')} value={search.q} onChange={(q) => filter({ q })} />
            <Checkbox
              className={classes.toggle}
              label={t('onlyLow')}
              checked={low}
              onChange={({ currentTarget }) => filter({ low: currentTarget.checked ? '1' : undefined })}
            />
            {keeper && (
              <Button flex="none" variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setReceiving(true)}>
                {t('stockIn.verb')}
              </Button>
            )}
          </>
        }
      />
      {receiving && <StockReceiptDialog onClose={() => setReceiving(false)} />}
      {buying && <RequisitionDialog key={buying.id} item={buying} onClose={() => setBuying(undefined)} />}
    </>
  );
}
