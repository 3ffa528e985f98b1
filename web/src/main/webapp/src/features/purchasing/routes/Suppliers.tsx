import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataList, type Column } from '@/components/DataList';
import { IconPlus } from '@/components/icons';
import { RowActions } from '@/components/RowActions';
import { SearchField } from '@/components/SearchField';
import type { Supplier } from '@/lib/api/desk';
import { hasRole, useSession } from '@/lib/session';
import { useSuppliers } from '../api/purchasing';
import { SupplierDialog } from '../components/SupplierDialog';
import type { PurchasingPartProps } from './PurchasingPage';

/** Who sells to us. */
export function Suppliers({ search, filter }: PurchasingPartProps) {
  const { t } = useTranslation('purchasing');
  const mayAdd = hasRole(useSession(), 'buyer', 'admin');
  const [editing, setEditing] = useState<Supplier | 'new'>();

  const columns: Column<Supplier>[] = [
    { key: 'name', header: t('supplier.name'), card: 'title', cell: ({ name }) => <strong>{name}</strong> },
    { key: 'contact', header: t('supplier.contact'), cell: ({ contact }) => contact },
    {
      key: 'phone',
      header: t('supplier.phone'),
      cell: ({ phone }) => phone && <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>,
    },
    { key: 'lead', header: t('supplier.lead'), labelled: true, cell: ({ leadDays }) => t('supplier.days', { count: leadDays }) },
    {
      key: 'actions',
      header: '',
      card: 'actions',
      cell: (supplier) =>
        supplier.allowed.includes('edit') && (
          <RowActions>
            <Button
              variant="default"
              aria-label={t('supplier.editOf', { name: supplier.name })}
              onClick={() => setEditing(supplier)}
            >
              {t('supplier.editVerb')}
            </Button>
          </RowActions>
        ),
    },
  ];
  return (
    <>
      <DataList
        label={t('tab.suppliers')}
        pages={useSuppliers(search.q)}
        columns={columns}
        rowKey={({ id }) => id}
        empty={search.q ? { title: t('nothingFound') } : { title: t('empty.suppliers.title'), hint: t('empty.suppliers.hint') }}
        filters={
          <>
            <SearchField label={t('searchSuppliers')} value={search.q} onChange={(q) => filter({ q })} />
            {mayAdd && (
              <Button flex="none" variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setEditing('new')}>
                {t('supplier.add')}
              </Button>
            )}
          </>
        }
      />
      {editing && (
        <SupplierDialog
          key={editing === 'new' ? 'new' : editing.id}
          supplier={editing === 'new' ? undefined : editing}
          onClose={() => setEditing(undefined)}
        />
      )}
    </>
  );
}
