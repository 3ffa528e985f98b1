import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataList, type Column } from '@/components/DataList';
import { HistoryDialog } from '@/components/HistoryDialog';
import { IconPlus, IconQrcode } from '@/components/icons';
import { RowActions } from '@/components/RowActions';
import { SearchField } from '@/components/SearchField';
import { StatusBadge } from '@/components/StatusBadge';
import { LocalName } from '@/components/text';
import type { Place } from '@/lib/api/types';
import { useFormats } from '@/lib/format';
import { usePlaceList, usePlaceSearch } from '../api/admin';
import { AddressFields, addressOf, type TypedAddress } from '../components/AddressFields';
import { AllSwitch } from '../components/AllSwitch';
import classes from '../components/admin.module.css';
import { EditDialog } from '../components/EditDialog';
import { PlaceDialog } from '../components/PlaceDialog';
import { RowEdit } from '../components/RowEdit';
import type { AdminPartProps } from './AdminPage';

/** Sites, buildings, floors and rooms. */
export function Places({ search, filter }: AdminPartProps) {
  const { t, i18n } = useTranslation('admin');
  const format = useFormats();
  const [adding, setAdding] = useState(false);
  const [editing, setEditing] = useState<Place>();
  const [remembered, setRemembered] = useState<Place>();
  const all = search.all === 'yes';
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
    {
      key: 'path',
      header: t('column.path'),
      // There are too many to be sorted here, and the service sorts them in Chinese.
      sort: i18n.language === 'zh-CN' ? 'path' : undefined,
      cell: ({ path }) => <LocalName name={path} />,
    },
    { key: 'code', header: t('column.code'), sort: 'code', cell: ({ code }) => <span className={classes.code}>{code}</span> },
    {
      key: 'active',
      header: '',
      cell: ({ active }) => !active && <StatusBadge tone="waiting">{t('outOfUse')}</StatusBadge>,
    },
    {
      key: 'actions',
      header: '',
      card: 'actions',
      cell: (place) => (
        <RowActions>
          <Button
            component="a"
            href={`/api/locations/qr-sheet.pdf?id=${place.id}`}
            target="_blank"
            variant="subtle"
            aria-label={t('place.printQr', { name: format.name(place.name) })}
            leftSection={<IconQrcode size={18} aria-hidden />}
          >
            {t('place.qr')}
          </Button>
          <RowEdit
            name={format.name(place.name)}
            onEdit={() => setEditing(place)}
            onHistory={() => setRemembered(place)}
          />
        </RowActions>
      ),
    },
  ];
  return (
    <>
      <DataList
        label={t('tab.places')}
        pages={usePlaceList(search.q, all, search.sort)}
        columns={columns}
        rowKey={({ id }) => id}
        order={{ value: search.sort, onChange: (sort) => filter({ sort }) }}
        empty={search.q ? { title: t('nothingFound') } : { title: t('empty.places.title'), hint: t('empty.places.hint') }}
        filters={
          <>
            <SearchField label={t('searchPlaces')} value={search.q} onChange={(q) => filter({ q })} />
            <AllSwitch value={all} onChange={(on) => filter({ all: on ? 'yes' : undefined })} />
            <Button flex="none" variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setAdding(true)}>
              {t('place.add')}
            </Button>
          </>
        }
      />
      {editing && <PlaceEdit key={editing.id} place={editing} onClose={() => setEditing(undefined)} />}
      {remembered && (
        <HistoryDialog
          of={{ thing: 'location', id: remembered.id, name: format.name(remembered.name) }}
          onClose={() => setRemembered(undefined)}
        />
      )}
      {adding && <PlaceDialog onClose={() => setAdding(false)} />}
    </>
  );
}

function PlaceEdit({ place, onClose }: { place: Place; onClose: () => void }) {
  const { t } = useTranslation('admin');
  const format = useFormats();
  const [q, setQ] = useState('');
  const found = usePlaceSearch(q || undefined).data ?? [];
  const parts = format.name(place.path).split(' / ');
  const here = { value: place.parentId ?? '', label: parts.slice(0, -1).join(' / ') };
  const options = found
    .filter(({ id }) => id !== place.parentId)
    .map(({ id, path }) => ({ value: id, label: format.name(path) }));
  return (
    <EditDialog
      path="/api/locations"
      kind="location"
      title={t('place.edit')}
      thing={place}
      parents={{
        label: t('place.inside'),
        options: place.parentId ? [here, ...options] : options,
        onSearch: (typed) => setQ(typed === here.label ? '' : typed),
      }}
      more={{
        is: {
          address: place.address?.text ?? '',
          latitude: String(place.address?.latitude ?? ''),
          longitude: String(place.address?.longitude ?? ''),
        },
        sent: (where: TypedAddress) => ({ address: addressOf(where) }),
        fields: (where, set) => <AddressFields value={where} onChange={set} />,
      }}
      onClose={onClose}
    />
  );
}
