import { Button, Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DataList, type Column } from '@/components/DataList';
import { LinkTabs } from '@/components/LinkTabs';
import { Sheet } from '@/components/Page';
import { Trouble } from '@/components/Trouble';
import { useFormats } from '@/lib/format';
import {
  useSimulation,
  useSimulationChanges,
  type Calendar,
  type Simulation,
  type SimulationChange,
  type SimulationFigure,
} from '../api/deadlines';
import { useAll } from '../api/directory';
import classes from '../components/admin.module.css';
import { BeforeAfter } from '../components/BeforeAfter';
import { ListLinkButton } from '../components/ListLinkButton';
import { Facts } from '../components/VersionsDialog';
import { useCalendarFacts } from '../components/useCalendarFacts';
import { useTermsFacts } from '../components/useTermsFacts';
import type { AdminPartProps } from './AdminPage';

const dimensions = ['TARGET', 'POLICY', 'CATEGORY', 'URGENCY'] as const;
const effects = ['WORSE', 'BETTER', 'ADDED', 'DROPPED', 'MOVED'] as const;
const parameter = { TARGET: 'target', POLICY: 'policyId', CATEGORY: 'categoryId', URGENCY: 'urgency' } as const;

/** One trial: what was tried, how targets came out before and after, and the tickets that come out otherwise. */
export function Trial({ id, search, filter }: AdminPartProps & { id: string }) {
  const { t } = useTranslation(['admin', 'common']);
  const format = useFormats();
  const { data, error, refetch } = useSimulation(id);
  const terms = useTermsFacts(useAll<Calendar>('/api/calendars').data ?? []);
  const hours = useCalendarFacts();
  if (!data) return error ? <Trouble error={error} retry={() => void refetch()} /> : <Skeleton height={320} />;
  const { result } = data;
  const by = dimensions.find((one) => one === search.by) ?? 'TARGET';
  return (
    <>
      <div>
        <ListLinkButton onClick={() => filter({ id: undefined, by: undefined, key: undefined, effect: undefined })}>
          {t('trial.back')}
        </ListLinkButton>
      </div>
      <Sheet title={format.name(data.name)}>
        <p className={classes.small}>
          {t(`trial.${data.kind}`)} · {data.from} – {data.to} · {t('trial.by', { at: format.dateTime(data.createdAt), by: data.createdBy })}
        </p>
        {!result.complete && (
          <p role="note">
            {t('trial.cut', { count: format.number(result.tickets), at: result.reachedBack && format.dateTime(result.reachedBack) })}
          </p>
        )}
        <p>{t('trial.changed', { count: result.changedTickets, of: format.number(result.tickets) })}</p>
        <BeforeAfter result={result} />
        <details className={classes.fold}>
          <summary>{t('trial.tried')}</summary>
          <Facts facts={data.terms && data.matched ? terms(data.terms, data.matched) : data.rules ? hours(data.rules) : []} />
        </details>
      </Sheet>
      <Sheet title={t('trial.figures')}>
        <LinkTabs
          label={t('trial.figures')}
          current={by}
          search={(value) => ({ tab: 'trials', id, by: value, effect: search.effect })}
          tabs={dimensions.map((value) => ({ value, label: t(`trial.dimension.${value}`) }))}
        />
        <Figures result={result} by={by} onOpen={(key) => filter({ by, key })} />
      </Sheet>
      <Sheet title={t('trial.changes')}>
        <Changes id={id} search={{ ...search, by }} filter={filter} result={result} />
      </Sheet>
    </>
  );
}

/** What a figure is about, in words. */
function useFigureName() {
  const { t } = useTranslation(['admin', 'common']);
  const format = useFormats();
  return ({ dimension, key, name }: SimulationFigure) => {
    if (name) return format.name(name);
    if (key === null) return t('trial.noPolicy');
    if (dimension === 'TARGET') return t(`policy.target.${key.toLowerCase() as 'respond'}`);
    return t(`common:urgency.${key as 'URGENT'}`);
  };
}

interface FiguresProps {
  result: Simulation['result'];
  by: SimulationFigure['dimension'];
  onOpen: (key: string) => void;
}

function Figures({ result, by, onOpen }: FiguresProps) {
  const { t } = useTranslation('admin');
  const format = useFormats();
  const nameOf = useFigureName();
  const rows = result.figures.filter(({ dimension }) => dimension === by);
  const change = (outcome: 'met' | 'breached' | 'running' | 'none'): Column<SimulationFigure> => ({
    key: outcome,
    header: t(`trial.${outcome}`),
    labelled: true,
    align: 'end',
    cell: ({ before, after }) => `${format.number(before[outcome])} → ${format.number(after[outcome])}`,
  });
  const columns: Column<SimulationFigure>[] = [
    { key: 'name', header: t(`trial.dimension.${by}`), card: 'title', cell: nameOf },
    change('met'),
    change('breached'),
    change('running'),
    change('none'),
    {
      key: 'changed',
      header: t('trial.changedClocks'),
      card: 'aside',
      align: 'end',
      cell: ({ key, changed }) =>
        key !== null && changed > 0 ? (
          <ListLinkButton onClick={() => onOpen(key)}>{t('trial.showChanges', { count: changed })}</ListLinkButton>
        ) : (
          format.number(changed)
        ),
    },
  ];
  const pages = {
    items: rows,
    total: String(rows.length),
    error: null,
    stale: false,
    more: undefined,
    loadingMore: false,
    retry: () => undefined,
  };
  return (
    <DataList
      label={t('trial.figures')}
      pages={pages}
      columns={columns}
      rowKey={({ key }) => key ?? ''}
      empty={{ title: t('trial.noneChanged') }}
    />
  );
}

function Changes({ id, search, filter, result }: AdminPartProps & { id: string; result: Simulation['result'] }) {
  const { t } = useTranslation(['admin', 'common']);
  const format = useFormats();
  const nameOf = useFigureName();
  const effect = effects.find((one) => one === search.effect);
  const figure = result.figures.find(({ dimension, key }) => dimension === search.by && key === search.key);
  const pages = useSimulationChanges(id, {
    effect,
    ...(figure && { [parameter[figure.dimension]]: figure.key }),
  });
  const standing = (at: string | null, outcome: SimulationChange['before']) => (
    <>
      {at ? format.dateTime(at) : '–'} · {t(`trial.outcome.${outcome}`)}
    </>
  );
  const columns: Column<SimulationChange>[] = [
    {
      key: 'ticket',
      header: t('trial.ticket'),
      card: 'title',
      cell: ({ ticketId, number, title }) => (
        <Link to="/tickets/$ticketId" params={{ ticketId }} className={classes.link}>
          {number} {title}
        </Link>
      ),
    },
    { key: 'effect', header: t('trial.effectLabel'), card: 'aside', cell: (row) => t(`trial.effect.${row.effect}`) },
    {
      key: 'about',
      header: t('trial.about'),
      cell: ({ target, category, urgency }) =>
        [t(`policy.target.${target.toLowerCase() as 'respond'}`), format.name(category), t(`common:urgency.${urgency}`)].join(' · '),
    },
    { key: 'before', header: t('trial.before'), labelled: true, cell: (row) => standing(row.dueBefore, row.before) },
    { key: 'after', header: t('trial.after'), labelled: true, cell: (row) => standing(row.dueAfter, row.after) },
    {
      key: 'policy',
      header: t('trial.dimension.POLICY'),
      card: 'hidden',
      cell: ({ policyBefore, policyAfter }) =>
        format.name(policyBefore) === format.name(policyAfter)
          ? format.name(policyAfter)
          : `${format.name(policyBefore) || '–'} → ${format.name(policyAfter) || '–'}`,
    },
  ];
  return (
    <>
      <LinkTabs
        label={t('trial.effectLabel')}
        current={effect ?? 'all'}
        search={(value) => ({ tab: 'trials', id, by: search.by, key: search.key, effect: value === 'all' ? undefined : value })}
        tabs={[
          { value: 'all', label: t('trial.all') },
          ...effects.map((value) => ({ value, label: t(`trial.effect.${value}`) })),
        ]}
      />
      <DataList
        label={t('trial.changes')}
        pages={pages}
        columns={columns}
        rowKey={(row) => row.id}
        empty={{ title: t('trial.noneChanged') }}
        filters={
          figure && (
            <Button variant="default" flex="none" onClick={() => filter({ key: undefined })}>
              {t('trial.only', { name: nameOf(figure) })}
            </Button>
          )
        }
      />
    </>
  );
}
