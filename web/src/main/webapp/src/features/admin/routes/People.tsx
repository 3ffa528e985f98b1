import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataList, type Column } from '@/components/DataList';
import { HistoryDialog } from '@/components/HistoryDialog';
import { IconPlus } from '@/components/icons';
import { SearchField } from '@/components/SearchField';
import { StatusBadge } from '@/components/StatusBadge';
import { LocalName } from '@/components/text';
import type { Department, Person } from '@/lib/api/desk';
import { usePeople } from '../api/admin';
import { useAll } from '../api/directory';
import { AllSwitch } from '../components/AllSwitch';
import { PersonDialog } from '../components/PersonDialog';
import { RowEdit } from '../components/RowEdit';
import type { AdminPartProps } from './AdminPage';

/** Everybody the platform knows. */
export function People({ search, filter }: AdminPartProps) {
  const { t } = useTranslation('admin');
  const departments = useAll<Department>('/api/departments').data ?? [];
  const [editing, setEditing] = useState<Person | 'new'>();
  const [remembered, setRemembered] = useState<Person>();
  const all = search.all === 'yes';
  const columns: Column<Person>[] = [
    { key: 'name', header: t('column.name'), sort: 'name', card: 'title', cell: ({ name }) => <strong>{name}</strong> },
    { key: 'username', header: t('column.username'), sort: 'username', cell: ({ username }) => username },
    {
      key: 'department',
      header: t('column.department'),
      cell: ({ departmentId }) => <LocalName name={departments.find(({ id }) => id === departmentId)?.name} />,
    },
    { key: 'phone', header: t('column.phone'), cell: ({ phone }) => phone },
    {
      key: 'active',
      header: '',
      card: 'aside',
      cell: ({ active }) => !active && <StatusBadge tone="waiting">{t('outOfUse')}</StatusBadge>,
    },
    {
      key: 'actions',
      header: '',
      card: 'actions',
      cell: (person) => (
        <RowEdit name={person.name} onEdit={() => setEditing(person)} onHistory={() => setRemembered(person)} />
      ),
    },
  ];
  return (
    <>
      <DataList
        label={t('tab.people')}
        pages={usePeople(search.q, all, search.sort)}
        columns={columns}
        rowKey={({ id }) => id}
        order={{ value: search.sort, onChange: (sort) => filter({ sort }) }}
        empty={search.q ? { title: t('nothingFound') } : { title: t('empty.people.title'), hint: t('empty.people.hint') }}
        filters={
          <>
            <SearchField label={t('searchPeople')} value={search.q} onChange={(q) => filter({ q })} />
            <AllSwitch value={all} onChange={(on) => filter({ all: on ? 'yes' : undefined })} />
            <Button flex="none" variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setEditing('new')}>
              {t('person.add')}
            </Button>
          </>
        }
      />
      {editing && (
        <PersonDialog person={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />
      )}
      {remembered && (
        <HistoryDialog
          of={{ thing: 'person', id: remembered.id, name: remembered.name }}
          onClose={() => setRemembered(undefined)}
        />
      )}
    </>
  );
}
