import { useTranslation } from 'react-i18next';
import { DataList, type Column } from '@/components/DataList';
import { SearchField } from '@/components/SearchField';
import { LocalName } from '@/components/text';
import type { Person } from '@/lib/api/desk';
import { useDepartments, usePeople } from '../api/admin';
import type { AdminPartProps } from './AdminPage';

/** Everybody the platform knows. */
export function People({ search, filter }: AdminPartProps) {
  const { t } = useTranslation('admin');
  const departments = useDepartments().data ?? [];
  const columns: Column<Person>[] = [
    { key: 'name', header: t('column.name'), card: 'title', cell: ({ name }) => <strong>{name}</strong> },
    { key: 'username', header: t('column.username'), cell: ({ username }) => username },
    {
      key: 'department',
      header: t('column.department'),
      cell: ({ departmentId }) => <LocalName name={departments.find(({ id }) => id === departmentId)?.name} />,
    },
  ];
  return (
    <DataList
      label={t('tab.people')}
      pages={usePeople(search.q)}
      columns={columns}
      rowKey={({ id }) => id}
      empty={search.q ? { title: t('nothingFound') } : { title: t('empty.people.title'), hint: t('empty.people.hint') }}
      filters={<SearchField label={t('searchPeople')} value={search.q} onChange={(q) => filter({ q })} />}
    />
  );
}
