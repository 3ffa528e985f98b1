import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataList, type Column } from '@/components/DataList';
import { IconPlus, IconQrcode } from '@/components/icons';
import { SearchField } from '@/components/SearchField';
import { LocalName } from '@/components/text';
import type { Place } from '@/lib/api/types';
import { useFormats } from '@/lib/format';
import { usePlaceList } from '../api/admin';
import classes from '../components/admin.module.css';
import { PlaceDialog } from '../components/PlaceDialog';
import type { AdminPartProps } from './AdminPage';

/** Sites, buildings, floors and rooms. */
export function Places({ search, filter }: AdminPartProps) {
  const { t } = useTranslation('admin');
  const format = useFormats();
  const [adding, setAdding] = useState(false);
  const columns: Column<Place>[] = [
    {
      key: 'name',
      header: t('column.name'),
      card: 'title',
      cell: ({ name }) => (
        <strong>
          <LocalName name={name} />
        </strong>
      ),
    },
    { key: 'kind', header: t('place.kind'), card: 'aside', cell: ({ kind }) => t(`place.${kind}`) },
    { key: 'path', header: t('column.path'), cell: ({ path }) => <LocalName name={path} /> },
    { key: 'code', header: t('column.code'), cell: ({ code }) => <span className={classes.code}>{code}</span> },
    {
      key: 'qr',
      header: t('place.qr'),
      cell: ({ id, name }) => (
        <Button
          component="a"
          href={`/api/locations/qr-sheet.pdf?id=${id}`}
          target="_blank"
          variant="subtle"
          aria-label={t('place.printQr', { name: format.name(name) })}
          leftSection={<IconQrcode size={18} aria-hidden />}
        >
          {t('place.qr')}
        </Button>
      ),
    },
  ];
  return (
    <>
      <DataList
        label={t('tab.places')}
        pages={usePlaceList(search.q)}
        columns={columns}
        rowKey={({ id }) => id}
        empty={search.q ? { title: t('nothingFound') } : { title: t('empty.places.title'), hint: t('empty.places.hint') }}
        filters={
          <>
            <SearchField label={t('searchPlaces')} value={search.q} onChange={(q) => filter({ q })} />
            <Button flex="none" variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setAdding(true)}>
              {t('place.add')}
            </Button>
          </>
        }
      />
      {adding && <PlaceDialog onClose={() => setAdding(false)} />}
    </>
  );
}
