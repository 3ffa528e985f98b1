import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choices } from '@/components/Choices';
import { DataList, type Column } from '@/components/DataList';
import { HistoryDialog } from '@/components/HistoryDialog';
import { IconPlus } from '@/components/icons';
import { SearchField } from '@/components/SearchField';
import { StatusBadge } from '@/components/StatusBadge';
import { LocalName } from '@/components/text';
import type { Category } from '@/lib/api/types';
import { useFormats } from '@/lib/format';
import { useAll, useCodes, type WorkCode } from '../api/directory';
import { AllSwitch } from '../components/AllSwitch';
import classes from '../components/admin.module.css';
import { EditDialog } from '../components/EditDialog';
import { RowEdit } from '../components/RowEdit';
import type { AdminPartProps } from './AdminPage';

/** Causes and remedies that technicians choose from when work is done. */
export function Codes({ search, filter }: AdminPartProps) {
  const { t } = useTranslation('admin');
  const format = useFormats();
  const categories = useAll<Category>('/api/categories').data ?? [];
  const [editing, setEditing] = useState<WorkCode | 'new'>();
  const [remembered, setRemembered] = useState<WorkCode>();
  const all = search.all === 'yes';
  const columns: Column<WorkCode>[] = [
    { key: 'name', header: t('column.name'), card: 'title', cell: ({ name }) => <strong><LocalName name={name} /></strong> },
    { key: 'kind', header: t('code.kind'), cell: ({ kind }) => t(`code.${kind}`) },
    { key: 'code', header: t('column.code'), sort: 'code', cell: ({ code }) => <span className={classes.code}>{code}</span> },
    {
      key: 'category',
      header: t('code.for'),
      cell: ({ categoryId }) =>
        categoryId ? <LocalName name={categories.find(({ id }) => id === categoryId)?.name} /> : t('code.everything'),
    },
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
      cell: (code) => (
        <RowEdit name={format.name(code.name)} onEdit={() => setEditing(code)} onHistory={() => setRemembered(code)} />
      ),
    },
  ];
  return (
    <>
      <DataList
        label={t('tab.codes')}
        pages={useCodes(all, search.q, search.sort)}
        columns={columns}
        rowKey={({ id }) => id}
        order={{ value: search.sort, onChange: (sort) => filter({ sort }) }}
        empty={search.q ? { title: t('nothingFound') } : { title: t('empty.codes.title'), hint: t('empty.codes.hint') }}
        filters={
          <>
            <SearchField label={t('searchNamed')} value={search.q} onChange={(q) => filter({ q })} />
            <AllSwitch value={all} onChange={(on) => filter({ all: on ? 'yes' : undefined })} />
            <Button flex="none" variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setEditing('new')}>
              {t('code.add')}
            </Button>
          </>
        }
      />
      {editing && (
        <CodeDialog
          code={editing === 'new' ? undefined : editing}
          categories={categories}
          onClose={() => setEditing(undefined)}
        />
      )}
      {remembered && (
        <HistoryDialog
          of={{ thing: 'work-code', id: remembered.id, name: format.name(remembered.name) }}
          onClose={() => setRemembered(undefined)}
        />
      )}
    </>
  );
}

interface CodeFacts {
  kind: WorkCode['kind'];
  categoryId: string | null;
}

function CodeDialog({ code, categories, onClose }: { code?: WorkCode; categories: Category[]; onClose: () => void }) {
  const { t } = useTranslation('admin');
  const format = useFormats();
  return (
    <EditDialog
      path="/api/work-codes"
      kind="work-code"
      title={code ? t('code.edit') : t('code.add')}
      thing={code}
      more={{
        is: { kind: code?.kind ?? 'CAUSE', categoryId: code?.categoryId ?? null },
        sent: ({ kind, categoryId }: CodeFacts) => ({ ...(code ? {} : { kind }), categoryId: categoryId ?? undefined }),
        fields: ({ kind, categoryId }, set) => (
          <>
            {!code && (
              <Choices
                even
                label={t('code.kind')}
                options={(['CAUSE', 'REMEDY'] as const).map((value) => ({ value, label: t(`code.${value}`) }))}
                value={kind}
                onChange={(value) => set({ kind: value })}
              />
            )}
            <Select
              label={t('code.for')}
              description={t('code.forHint')}
              data={categories.filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: format.name(name) }))}
              value={categoryId}
              onChange={(value) => set({ categoryId: value })}
              searchable
              clearable
            />
          </>
        ),
      }}
      onClose={onClose}
    />
  );
}
