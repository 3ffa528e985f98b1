import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataList, type Column } from '@/components/DataList';
import { HistoryDialog } from '@/components/HistoryDialog';
import { IconPlus } from '@/components/icons';
import { SearchField } from '@/components/SearchField';
import { StatusBadge } from '@/components/StatusBadge';
import { LocalName } from '@/components/text';
import type { Category } from '@/lib/api/types';
import { useNeedName } from '@/lib/dispatch';
import { useFormats } from '@/lib/format';
import { AllSwitch } from '../components/AllSwitch';
import classes from '../components/admin.module.css';
import { CategoryDialog } from '../components/CategoryDialog';
import { EditDialog } from '../components/EditDialog';
import { NeedFields, needOf, type Need } from '../components/NeedFields';
import { RowEdit } from '../components/RowEdit';
import { useTree } from '../components/useTree';
import type { AdminPartProps } from './AdminPage';

/** What can be wrong. */
export function Categories({ search, filter }: AdminPartProps) {
  const { t } = useTranslation('admin');
  const format = useFormats();
  const needName = useNeedName();
  const [adding, setAdding] = useState(false);
  const [editing, setEditing] = useState<Category>();
  const [remembered, setRemembered] = useState<Category>();
  const { everything, pages } = useTree<Category>('/api/categories', search);

  const columns: Column<Category & { depth: number }>[] = [
    {
      key: 'name',
      header: t('column.name'),
      sort: 'name',
      card: 'title',
      cell: ({ name, depth }) => (
        <div style={{ paddingInlineStart: depth * 20 }}>
          {depth > 0 ? (
            <LocalName name={name} />
          ) : (
            <strong>
              <LocalName name={name} />
            </strong>
          )}
        </div>
      ),
    },
    { key: 'code', header: t('column.code'), sort: 'code', cell: ({ code }) => <span className={classes.code}>{code}</span> },
    {
      key: 'skill',
      header: t('category.skill'),
      labelled: true,
      cell: ({ skill, skillLevel }) => skill && needName && `${needName('skill', skill)} · ${skillLevel}`,
    },
    {
      key: 'certificate',
      header: t('category.certificate'),
      labelled: true,
      cell: ({ certificate }) => certificate && needName?.('certificate', certificate),
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
      cell: (category) => (
        <RowEdit
          name={format.name(category.name)}
          onEdit={() => setEditing(category)}
          onHistory={() => setRemembered(category)}
        />
      ),
    },
  ];
  return (
    <>
      <DataList
        label={t('tab.categories')}
        pages={pages}
        columns={columns}
        rowKey={({ id }) => id}
        order={{ value: search.sort, onChange: (sort) => filter({ sort }) }}
        empty={search.q ? { title: t('nothingFound') } : { title: t('empty.categories.title'), hint: t('empty.categories.hint') }}
        filters={
          <>
            <SearchField label={t('searchNamed')} value={search.q} onChange={(q) => filter({ q })} />
            <AllSwitch value={search.all === 'yes'} onChange={(on) => filter({ all: on ? 'yes' : undefined })} />
            <Button flex="none" variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setAdding(true)}>
              {t('category.add')}
            </Button>
          </>
        }
      />
      {adding && <CategoryDialog onClose={() => setAdding(false)} />}
      {editing && (
        <CategoryEdit key={editing.id} category={editing} all={everything} onClose={() => setEditing(undefined)} />
      )}
      {remembered && (
        <HistoryDialog
          of={{ thing: 'category', id: remembered.id, name: format.name(remembered.name) }}
          onClose={() => setRemembered(undefined)}
        />
      )}
    </>
  );
}

function CategoryEdit({ category, all, onClose }: { category: Category; all: Category[]; onClose: () => void }) {
  const { t } = useTranslation('admin');
  const format = useFormats();
  return (
    <EditDialog
      path="/api/categories"
      kind="category"
      title={t('category.edit')}
      thing={category}
      more={{
        is: {
          skill: category.skill ?? '',
          skillLevel: category.skillLevel,
          certificate: category.certificate ?? '',
          icon: category.icon,
        },
        sent: needOf,
        fields: (need: Need, set) => <NeedFields value={need} onChange={set} />,
      }}
      parents={{
        label: t('category.area'),
        options: all
          .filter(({ active, id }) => active && !isInside(all, id, category.id))
          .map(({ id, name }) => ({ value: id, label: format.name(name) })),
      }}
      onClose={onClose}
    />
  );
}

/** Whether a category is another one or lies in it: what cannot be its parent. */
function isInside(all: Category[], id: string | null, of: string): boolean {
  return id !== null && (id === of || isInside(all, all.find((one) => one.id === id)?.parentId ?? null, of));
}
