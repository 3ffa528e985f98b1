import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataList, type Column } from '@/components/DataList';
import { IconPlus } from '@/components/icons';
import { LocalName } from '@/components/text';
import type { Category } from '@/lib/api/types';
import { useCategories } from '@/lib/catalog';
import classes from '../components/admin.module.css';
import { CategoryDialog } from '../components/CategoryDialog';

/** What can be wrong. */
export function Categories() {
  const { t } = useTranslation('admin');
  const [adding, setAdding] = useState(false);
  const { data, error, refetch } = useCategories();
  const items = data && asTree(data);

  const columns: Column<Category>[] = [
    {
      key: 'name',
      header: t('column.name'),
      card: 'title',
      cell: ({ name, parentId }) => (
        <div className={parentId ? classes.child : undefined}>
          {parentId ? (
            <LocalName name={name} />
          ) : (
            <strong>
              <LocalName name={name} />
            </strong>
          )}
        </div>
      ),
    },
    { key: 'code', header: t('column.code'), cell: ({ code }) => <span className={classes.code}>{code}</span> },
    { key: 'skill', header: t('category.skill'), labelled: true, cell: ({ skill }) => skill },
  ];
  return (
    <>
      <DataList
        label={t('tab.categories')}
        pages={{
          source: { path: '/api/categories', query: {} },
          items,
          total: String(items?.length ?? 0),
          error,
          stale: false,
          more: undefined,
          loadingMore: false,
          retry: () => void refetch(),
        }}
        columns={columns}
        rowKey={({ id }) => id}
        empty={{ title: t('empty.categories.title'), hint: t('empty.categories.hint') }}
        filters={
          <Button maw={240} variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setAdding(true)}>
            {t('category.add')}
          </Button>
        }
      />
      {adding && <CategoryDialog onClose={() => setAdding(false)} />}
    </>
  );
}

/** Each area followed by what is inside it. */
function asTree(categories: Category[]): Category[] {
  return categories
    .filter(({ parentId }) => parentId === null)
    .flatMap((area) => [area, ...categories.filter(({ parentId }) => parentId === area.id)]);
}
