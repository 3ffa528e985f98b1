import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataList, type Column } from '@/components/DataList';
import { HistoryDialog } from '@/components/HistoryDialog';
import { IconPlus } from '@/components/icons';
import { SearchField } from '@/components/SearchField';
import { StatusBadge } from '@/components/StatusBadge';
import { LocalName } from '@/components/text';
import type { Team } from '@/lib/api/dispatch';
import { useFormats } from '@/lib/format';
import { useTeamList } from '../api/roster';
import { RosterActions } from '../components/RosterActions';
import { TeamDialog } from '../components/TeamDialog';
import type { RosterPartProps } from './RosterPage';

/** Teams of the house and outside firms. */
export function TeamList({ search, filter, edits }: RosterPartProps) {
  const { t } = useTranslation('roster');
  const format = useFormats();
  const [editing, setEditing] = useState<Team | 'new'>();
  const [remembered, setRemembered] = useState<Team>();
  const columns: Column<Team>[] = [
    { key: 'name', header: t('team.title'), sort: 'name', card: 'title', cell: ({ name }) => <strong><LocalName name={name} /></strong> },
    {
      key: 'kind',
      header: t('team.kind'),
      card: 'aside',
      cell: ({ firm, active }) => (
        <StatusBadge tone={active ? 'active' : 'waiting'}>
          {t(!active ? 'team.gone' : firm ? 'team.isFirm' : 'team.isOwn')}
        </StatusBadge>
      ),
    },
    { key: 'members', header: t('team.members'), cell: ({ members }) => members.map(({ name }) => name).join(', ') },
    {
      key: 'categories',
      header: t('team.categories'),
      cell: ({ categories }) => categories.map(({ name }) => format.name(name)).join(', ') || t('team.everything'),
    },
    { key: 'open', header: t('team.open'), labelled: true, cell: ({ openTickets }) => openTickets },
    {
      key: 'actions',
      header: '',
      card: 'actions',
      cell: (team) => (
        <RosterActions
          name={format.name(team.name)}
          onEdit={edits ? () => setEditing(team) : undefined}
          onHistory={() => setRemembered(team)}
        />
      ),
    },
  ];
  return (
    <>
      <DataList
        label={t('tab.teams')}
        pages={useTeamList(search.q, search.sort)}
        columns={columns}
        rowKey={({ id }) => id}
        order={{ value: search.sort, onChange: (sort) => filter({ sort }) }}
        empty={{ title: t('team.none'), hint: t('team.noneHint') }}
        filters={
          <>
            <SearchField label={t('team.search')} value={search.q} onChange={(q) => filter({ q })} />
            {edits && (
              <Button flex="none" variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setEditing('new')}>
                {t('team.add')}
              </Button>
            )}
          </>
        }
      />
      {editing && <TeamDialog team={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />}
      {remembered && (
        <HistoryDialog
          of={{ thing: 'team', id: remembered.id, name: format.name(remembered.name) }}
          onClose={() => setRemembered(undefined)}
        />
      )}
    </>
  );
}
