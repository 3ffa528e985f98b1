import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataList, type Column } from '@/components/DataList';
import { HistoryDialog } from '@/components/HistoryDialog';
import { IconPlus } from '@/components/icons';
import { StatusBadge } from '@/components/StatusBadge';
import { LocalName, When } from '@/components/text';
import { useFormats } from '@/lib/format';
import { useSops, type Sop } from '../api/directory';
import { ProcedureDialog } from '../components/ProcedureDialog';
import { RowEdit } from '../components/RowEdit';

/** How kinds of needs are dealt with, step by step. */
export function Procedures() {
  const { t } = useTranslation('admin');
  const format = useFormats();
  const [editing, setEditing] = useState<Sop | 'new'>();
  const [remembered, setRemembered] = useState<Sop>();
  const columns: Column<Sop>[] = [
    { key: 'name', header: t('column.name'), card: 'title', cell: ({ name }) => <strong><LocalName name={name} /></strong> },
    { key: 'category', header: t('code.for'), cell: ({ category }) => <LocalName name={category} /> },
    { key: 'steps', header: t('sop.steps'), cell: ({ steps }) => t('sop.count', { count: steps.length }) },
    { key: 'number', header: t('sop.version'), labelled: true, cell: ({ number }) => number },
    { key: 'at', header: t('sop.changed'), cell: ({ changedAt }) => <When at={changedAt} /> },
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
      cell: (sop) => (
        <RowEdit name={format.name(sop.name)} onEdit={() => setEditing(sop)} onHistory={() => setRemembered(sop)} />
      ),
    },
  ];
  return (
    <>
      <DataList
        label={t('tab.procedures')}
        pages={useSops()}
        columns={columns}
        rowKey={({ id }) => id}
        empty={{ title: t('empty.procedures.title'), hint: t('empty.procedures.hint') }}
        filters={
          <Button maw={240} variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setEditing('new')}>
            {t('sop.add')}
          </Button>
        }
      />
      {editing && <ProcedureDialog sop={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />}
      {remembered && (
        <HistoryDialog
          of={{ thing: 'sop', id: remembered.id, name: format.name(remembered.name) }}
          onClose={() => setRemembered(undefined)}
        />
      )}
    </>
  );
}
