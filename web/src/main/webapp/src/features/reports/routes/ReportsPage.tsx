import { SegmentedControl, TextInput } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DataList, type Column } from '@/components/DataList';
import { ListLink } from '@/components/ListLink';
import { LinkTabs } from '@/components/LinkTabs';
import { Page, PageHeader, Sheet } from '@/components/Page';
import { Trouble } from '@/components/Trouble';
import type { SlaFigure, WaitingFigure } from '@/lib/api/desk';
import { useFormats, type Formats } from '@/lib/format';
import { dimensions, lastMonth, useSlaBy, useSlaReport, useWaiting, type Dimension, type ReportFilters } from '../api/reports';
import { Share } from '../components/Share';
import classes from '../components/reports.module.css';

const route = getRouteApi('/shell/reports');

/** How deadlines are kept, by what they are missed, and whom work waits for. Every number opens its tickets. */
export function ReportsPage() {
  const { t } = useTranslation('reports');
  const filters: ReportFilters = { ...lastMonth(), ...route.useSearch() };
  const navigate = route.useNavigate();
  const by = dimensions.find((one) => one === filters.by) ?? 'CATEGORY';
  const filter = (change: ReportFilters) =>
    void navigate({ search: (before: ReportFilters) => ({ ...before, ...change }), replace: true });
  return (
    <Page wide>
      <PageHeader title={t('title')} hint={t('hint')} />
      <div className={classes.filters}>
        <SegmentedControl
          aria-label={t('target.label')}
          value={filters.target ?? 'RESOLVE'}
          onChange={(target) => filter({ target })}
          data={(['RESOLVE', 'RESPOND', 'FIRM'] as const).map((value) => ({ value, label: t(`target.${value}`) }))}
        />
        <TextInput
          type="date"
          label={t('from')}
          value={filters.from ?? ''}
          onChange={({ currentTarget }) => filter({ from: currentTarget.value || undefined })}
        />
        <TextInput
          type="date"
          label={t('to')}
          value={filters.to ?? ''}
          onChange={({ currentTarget }) => filter({ to: currentTarget.value || undefined })}
        />
      </div>
      <Summary filters={filters} />
      <Sheet title={t('by.title')}>
        <LinkTabs
          label={t('by.title')}
          current={by}
          search={(value) => ({ ...filters, by: value })}
          tabs={dimensions.map((value) => ({ value, label: t(`by.${value}`) }))}
        />
        <By key={by} dimension={by} filters={filters} />
      </Sheet>
      <Sheet title={t('waiting.title')}>
        <Waiting filters={filters} />
      </Sheet>
    </Page>
  );
}

function Summary({ filters }: { filters: ReportFilters }) {
  const { t } = useTranslation('reports');
  const format = useFormats();
  const { data, error, refetch } = useSlaReport(filters);
  if (!data) return error ? <Trouble error={error} retry={() => void refetch()} /> : null;
  const { period, before } = data;
  const change = period.share !== null && before.share !== null ? period.share - before.share : undefined;
  return (
    <dl className={classes.figures}>
      <div>
        <dt>{t('share')}</dt>
        <dd>
          {period.share === null ? '–' : `${format.number(period.share)} %`}
          {change !== undefined && (
            <small>{t('before', { change: `${change > 0 ? '+' : ''}${format.number(Math.round(change * 10) / 10)}` })}</small>
          )}
        </dd>
      </div>
      {(['MET', 'BREACHED', 'RUNNING'] as const).map((result) => (
        <div key={result}>
          <dt>{t(`result.${result}`)}</dt>
          <dd>
            <Count figure={period} result={result} what={t(`result.${result}`)} />
          </dd>
        </div>
      ))}
      <div>
        <dt>{t('median')}</dt>
        <dd>{seconds(period.medianSeconds, format)}</dd>
      </div>
      <div>
        <dt>{t('p90')}</dt>
        <dd>{seconds(period.p90Seconds, format)}</dd>
      </div>
    </dl>
  );
}

const numberOf = { MET: 'met', BREACHED: 'breached', RUNNING: 'running' } as const;

/** A number of tickets that opens them. */
function Count({ figure, result, what }: { figure: SlaFigure; result: keyof typeof numberOf; what: string }) {
  const format = useFormats();
  const count = figure[numberOf[result]];
  if (count === 0) return <span className={classes.none}>0</span>;
  return (
    <ListLink
      to="/tickets"
      search={{ ...(figure.filter as Record<string, string>), slaResult: result }}
      className={classes.count}
      aria-label={`${what}: ${format.number(count)}`}
    >
      {format.number(count)}
    </ListLink>
  );
}

const seconds = (value: number | null, format: Formats) => (value === null ? '–' : format.duration(value * 1000));

function By({ dimension, filters }: { dimension: Dimension; filters: ReportFilters }) {
  const { t } = useTranslation(['reports', 'common']);
  const format = useFormats();
  const nameOf = ({ key, name }: SlaFigure) => {
    if (name) return format.name(name);
    if (key === null) return t(dimension === 'POLICY' ? 'noPolicy' : 'nobody');
    if (dimension === 'URGENCY') return t(`common:urgency.${key as 'URGENT'}`);
    return dimension === 'HOUR' ? `${key.padStart(2, '0')}:00` : key;
  };
  const columns: Column<SlaFigure>[] = [
    { key: 'name', header: t(`by.${dimension}`), card: 'title', cell: nameOf },
    { key: 'share', header: t('share'), card: 'aside', width: 180, cell: ({ share }) => <Share share={share} /> },
    ...(['MET', 'BREACHED', 'RUNNING'] as const).map(
      (result): Column<SlaFigure> => ({
        key: result,
        header: t(`result.${result}`),
        labelled: true,
        align: 'end',
        cell: (row) => <Count figure={row} result={result} what={`${nameOf(row)}, ${t(`result.${result}`)}`} />,
      }),
    ),
    { key: 'median', header: t('median'), labelled: true, align: 'end', cell: ({ medianSeconds }) => seconds(medianSeconds, format) },
    { key: 'p90', header: t('p90'), labelled: true, align: 'end', cell: ({ p90Seconds }) => seconds(p90Seconds, format) },
  ];
  return (
    <DataList
      label={t(`by.${dimension}`)}
      pages={useSlaBy(dimension, filters)}
      columns={columns}
      rowKey={({ key }) => key ?? ''}
      empty={{ title: t('empty.title'), hint: t('empty.hint') }}
    />
  );
}

function Waiting({ filters }: { filters: ReportFilters }) {
  const { t } = useTranslation(['reports', 'common']);
  const format = useFormats();
  const columns: Column<WaitingFigure>[] = [
    { key: 'party', header: t('waiting.party'), card: 'title', cell: ({ party }) => t(`common:waitParty.${party}`) },
    {
      key: 'tickets',
      header: t('waiting.tickets'),
      labelled: true,
      align: 'end',
      cell: ({ party, tickets, filter }) => (
        <ListLink
          to="/tickets"
          search={filter as Record<string, string>}
          className={classes.count}
          aria-label={`${t(`common:waitParty.${party}`)}: ${format.number(tickets)}`}
        >
          {format.number(tickets)}
        </ListLink>
      ),
    },
    { key: 'sum', header: t('waiting.sum'), labelled: true, align: 'end', cell: (row) => seconds(row.seconds, format) },
    { key: 'median', header: t('median'), labelled: true, align: 'end', cell: (row) => seconds(row.medianSeconds, format) },
  ];
  return (
    <DataList
      label={t('waiting.title')}
      pages={useWaiting(filters)}
      columns={columns}
      rowKey={({ party }) => party}
      empty={{ title: t('waiting.empty') }}
    />
  );
}
