import { Button, Select, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataList, type Column } from '@/components/DataList';
import { Dialog } from '@/components/Dialog';
import { HistoryDialog } from '@/components/HistoryDialog';
import { IconPlus } from '@/components/icons';
import { RowActions } from '@/components/RowActions';
import { SearchField } from '@/components/SearchField';
import { StatusBadge } from '@/components/StatusBadge';
import { LocalName } from '@/components/text';
import { Trouble } from '@/components/Trouble';
import type { Department } from '@/lib/api/desk';
import { useFormats } from '@/lib/format';
import { usePeople } from '../api/admin';
import { useAll, useGroups, useMembers, useMembersCommand, type Group } from '../api/directory';
import { AllSwitch } from '../components/AllSwitch';
import classes from '../components/admin.module.css';
import { EditDialog } from '../components/EditDialog';
import { RowEdit } from '../components/RowEdit';
import type { AdminPartProps } from './AdminPage';

/** Groups of people whose needs are treated alike. */
export function Groups({ search, filter }: AdminPartProps) {
  const { t } = useTranslation('admin');
  const format = useFormats();
  const [editing, setEditing] = useState<Group | 'new'>();
  const [remembered, setRemembered] = useState<Group>();
  const [opened, setOpened] = useState<Group>();
  const all = search.all === 'yes';
  const columns: Column<Group>[] = [
    { key: 'name', header: t('column.name'), card: 'title', cell: ({ name }) => <strong><LocalName name={name} /></strong> },
    { key: 'code', header: t('column.code'), sort: 'code', cell: ({ code }) => <span className={classes.code}>{code}</span> },
    {
      key: 'members',
      header: t('group.members'),
      cell: ({ people, departments }) =>
        `${t('group.people', { count: people })}${t('history.and')}${t('group.departments', { count: departments })}`,
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
      cell: (group) => (
        <RowActions>
          <Button variant="default" onClick={() => setOpened(group)}>
            {t('group.members')}
          </Button>
          <RowEdit
            name={format.name(group.name)}
            onEdit={() => setEditing(group)}
            onHistory={() => setRemembered(group)}
          />
        </RowActions>
      ),
    },
  ];
  return (
    <>
      <DataList
        label={t('tab.groups')}
        pages={useGroups(all, search.q, search.sort)}
        columns={columns}
        rowKey={({ id }) => id}
        order={{ value: search.sort, onChange: (sort) => filter({ sort }) }}
        empty={search.q ? { title: t('nothingFound') } : { title: t('empty.groups.title'), hint: t('empty.groups.hint') }}
        filters={
          <>
            <SearchField label={t('searchNamed')} value={search.q} onChange={(q) => filter({ q })} />
            <AllSwitch value={all} onChange={(on) => filter({ all: on ? 'yes' : undefined })} />
            <Button flex="none" variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setEditing('new')}>
              {t('group.add')}
            </Button>
          </>
        }
      />
      {editing && (
        <EditDialog
          path="/api/groups"
          kind="group"
          title={editing === 'new' ? t('group.add') : t('group.edit')}
          thing={editing === 'new' ? undefined : editing}
          onClose={() => setEditing(undefined)}
        />
      )}
      {opened && <Members group={opened} onClose={() => setOpened(undefined)} />}
      {remembered && (
        <HistoryDialog
          of={{ thing: 'group', id: remembered.id, name: format.name(remembered.name) }}
          onClose={() => setRemembered(undefined)}
        />
      )}
    </>
  );
}

function Members({ group, onClose }: { group: Group; onClose: () => void }) {
  const { t } = useTranslation(['admin', 'common']);
  const format = useFormats();
  const members = useMembers(group.id);
  const command = useMembersCommand(group.id);
  const departments = useAll<Department>('/api/departments').data ?? [];
  const sending = command.isPending ? command.variables : undefined;
  const [q, setQ] = useState('');
  const people = usePeople(q || undefined).items ?? [];
  return (
    <Dialog opened size="lg" title={format.name(group.name)} onClose={onClose}>
      <Select
        label={t('group.addPerson')}
        searchable
        searchValue={q}
        onSearchChange={setQ}
        filter={({ options }) => options}
        data={people.map(({ id, name, username }) => ({ value: id, label: `${name} (${username})` }))}
        value={null}
        onChange={(id) => id && command.mutate({ verb: 'add', personIds: [id] }, { onSuccess: () => setQ('') })}
        nothingFoundMessage={t('nothingFound')}
        loading={sending?.verb === 'add' && !!sending.personIds}
      />
      <Select
        label={t('group.addDepartment')}
        searchable
        data={departments.filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: format.name(name) }))}
        value={null}
        onChange={(id) => id && command.mutate({ verb: 'add', departmentIds: [id] })}
        nothingFoundMessage={t('nothingFound')}
        loading={sending?.verb === 'add' && !!sending.departmentIds}
      />
      {!members.items && (members.error ? <Trouble error={members.error} retry={members.retry} /> : <Skeleton height={132} />)}
      {members.items?.length === 0 && <p className={classes.small}>{t('group.nobody')}</p>}
      <ul className={classes.members}>
        {members.items?.map((member) => (
          <li key={member.id}>
            <span>
              {format.name(member.name)} <span className={classes.small}>{t(`group.${member.kind as 'PERSON'}`)}</span>
            </span>
            <Button
              variant="subtle"
              size="compact-md"
              mih={44}
              aria-label={t('group.removeNamed', { name: format.name(member.name) })}
              loading={sending?.verb === 'remove' && [sending.personIds, sending.departmentIds].flat().includes(member.id)}
              onClick={() =>
                command.mutate({
                  verb: 'remove',
                  ...(member.kind === 'PERSON' ? { personIds: [member.id] } : { departmentIds: [member.id] }),
                })
              }
            >
              {t('group.remove')}
            </Button>
          </li>
        ))}
      </ul>
      {members.more && (
        <Button variant="default" onClick={members.more} loading={members.loadingMore}>
          {t('common:list.more')}
        </Button>
      )}
    </Dialog>
  );
}
