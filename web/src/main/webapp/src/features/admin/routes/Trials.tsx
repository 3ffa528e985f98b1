import { useTranslation } from 'react-i18next';
import { DataList, type Column } from '@/components/DataList';
import { LocalName } from '@/components/text';
import { useFormats } from '@/lib/format';
import { useSimulations, type SimulationSummary } from '../api/deadlines';
import { ListLinkButton } from '../components/ListLinkButton';
import type { AdminPartProps } from './AdminPage';
import { Trial } from './Trial';

/** What was tried on past tickets in the last weeks, or one of it. */
export function Trials({ search, filter }: AdminPartProps) {
  return search.id ? <Trial id={search.id} search={search} filter={filter} /> : <TrialList filter={filter} />;
}

function TrialList({ filter }: Pick<AdminPartProps, 'filter'>) {
  const { t } = useTranslation('admin');
  const format = useFormats();
  const columns: Column<SimulationSummary>[] = [
    {
      key: 'name',
      header: t('trial.what'),
      card: 'title',
      cell: ({ id, name }) => (
        <ListLinkButton onClick={() => filter({ id })}>
          <LocalName name={name} />
        </ListLinkButton>
      ),
    },
    { key: 'kind', header: t('trial.kind'), cell: ({ kind }) => t(`trial.${kind}`) },
    { key: 'period', header: t('trial.period'), cell: ({ from, to }) => `${from} – ${to}` },
    { key: 'tickets', header: t('trial.tickets'), labelled: true, align: 'end', cell: ({ tickets }) => format.number(tickets) },
    {
      key: 'changed',
      header: t('trial.changedTickets'),
      labelled: true,
      align: 'end',
      cell: ({ changedTickets }) => format.number(changedTickets),
    },
    {
      key: 'breached',
      header: t('trial.breached'),
      labelled: true,
      align: 'end',
      cell: ({ breachedBefore, breachedAfter }) => `${format.number(breachedBefore)} → ${format.number(breachedAfter)}`,
    },
    {
      key: 'made',
      header: t('trial.made'),
      cell: ({ createdAt, createdBy }) => `${format.dateTime(createdAt)} · ${createdBy}`,
    },
  ];
  return (
    <DataList
      label={t('tab.trials')}
      pages={useSimulations()}
      columns={columns}
      rowKey={({ id }) => id}
      empty={{ title: t('empty.trials.title'), hint: t('empty.trials.hint') }}
    />
  );
}
