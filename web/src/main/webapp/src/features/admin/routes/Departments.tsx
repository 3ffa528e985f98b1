import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataList, type Column } from '@/components/DataList';
import { HistoryDialog } from '@/components/HistoryDialog';
import { IconPlus } from '@/components/icons';
import { SearchField } from '@/components/SearchField';
import { StatusBadge } from '@/components/StatusBadge';
import { LocalName } from '@/components/text';
import type { Department } from '@/lib/api/desk';
import { useFormats } from '@/lib/format';
import { AllSwitch } from '../components/AllSwitch';
import classes from '../components/admin.module.css';
import { EditDialog } from '../components/EditDialog';
import { RowEdit } from '../components/RowEdit';
import { useTree } from '../components/useTree';
import type { AdminPartProps } from './AdminPage';

/** The parts of the organisation, each under what it belongs to. */
export function Departments({ search, filter }: AdminPartProps) {
  const { t } = useTranslation('admin');
  const format = useFormats();
  const { everything, pages } = useTree<Department>('/api/departments', search);
  const [editing, setEditing] = useState<Department | 'new'>();
  const [remembered, setRemembered] = useState<Department>();
  const columns: Column<Department & { depth: number }>[] = [
    {
      key: 'name',
      header: t('column.name'),
      sort: 'name',
      card: 'title',
      cell: ({ name, depth }) => (
        <div style={{ paddingInlineStart: depth * 20 }}>
          <LocalName name={name} />
        </div>
      ),
    },
    { key: 'code', header: t('column.code'), sort: 'code', cell: ({ code }) => <span className={classes.code}>{code}</span> },
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
      cell: (department) => (
        <RowEdit
          name={format.name(department.name)}
          onEdit={() => setEditing(department)}
          onHistory={() => setRemembered(department)}
        />
      ),
    },
  ];
  return (
    <>
      <DataList
        label={t('tab.departments')}
        pages={pages}
        columns={columns}
        rowKey={({ id }) => id}
        order={{ value: search.sort, onChange: (sort) => filter({ sort }) }}
        empty={search.q ? { title: t('nothingFound') } : { title: t('empty.departments.title'), hint: t('empty.departments.hint') }}
        filters={
          <>
            <SearchField label={t('searchNamed')} value={search.q} onChange={(q) => filter({ q })} />
            <AllSwitch value={search.all === 'yes'} onChange={(on) => filter({ all: on ? 'yes' : undefined })} />
            <Button flex="none" variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setEditing('new')}>
              {t('department.add')}
            </Button>
          </>
        }
      />
      {editing && (
        <EditDialog
          path="/api/departments"
          kind="department"
          title={editing === 'new' ? t('department.add') : t('department.edit')}
          thing={editing === 'new' ? undefined : editing}
          parents={{
            label: t('department.parent'),
            options: everything
              .filter(({ active }) => active)
              .map(({ id, name }) => ({ value: id, label: format.name(name) })),
          }}
          onClose={() => setEditing(undefined)}
        />
      )}
      {remembered && (
        <HistoryDialog
          of={{ thing: 'department', id: remembered.id, name: format.name(remembered.name) }}
          onClose={() => setRemembered(undefined)}
        />
      )}
    </>
  );
}
