import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DataList } from '@/components/DataList';
import { SearchField } from '@/components/SearchField';
import { requisitionStatuses } from '@/lib/api/desk';
import { useRequisitions } from '../api/purchasing';
import { requisitionColumns } from '../components/requisitionColumns';
import type { PurchasingPartProps } from './PurchasingPage';

/** Every requisition, whatever became of it. */
export function Requests({ search, filter }: PurchasingPartProps) {
  const { t } = useTranslation(['purchasing', 'desk']);
  return (
    <DataList
      label={t('tab.requests')}
      pages={useRequisitions({ status: search.status, q: search.q })}
      columns={requisitionColumns(t, 'item', 'status', 'quantity', 'why', 'needed', 'age', 'decision', 'number')}
      rowKey={({ id }) => id}
      empty={
        search.q || search.status
          ? { title: t('nothingFound') }
          : { title: t('empty.requests.title'), hint: t('empty.requests.hint') }
      }
      filters={
        <>
          <SearchField label={t('search')} value={search.q} onChange={(q) => filter({ q })} />
          <Select
            aria-label={t('column.status')}
            placeholder={t('anyStatus')}
            clearable
            data={requisitionStatuses.map((value) => ({ value, label: t(`desk:requisitionStatus.${value}`) }))}
            value={search.status ?? null}
            onChange={(status) => filter({ status: status ?? undefined })}
          />
        </>
      }
    />
  );
}
