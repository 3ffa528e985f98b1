import { ActionIcon, Button, Menu } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { DataList, type Column } from '@/components/DataList';
import { IconDots } from '@/components/icons';
import { LinkTabs } from '@/components/LinkTabs';
import { Page, PageHeader } from '@/components/Page';
import { RowActions } from '@/components/RowActions';
import { nextClock, SlaRing } from '@/components/SlaRing';
import { TicketMarks, TicketStatusBadge } from '@/components/StatusBadge';
import { LocalName } from '@/components/text';
import type { TicketStatus, TicketSummary } from '@/lib/api/types';
import { useBoard, type QueueFilters } from '../api/board';
import { useTicketMetrics, type DeskTicket } from '../api/queue';
import { BoardFilters } from '../components/BoardFilters';
import { DeskDialogs, type Asking, type DeskCommand } from '../components/DeskDialogs';
import { KeyHelp, KeyHelpButton } from '../components/KeyHelp';
import { useQueueKeys } from '../components/useQueueKeys';
import { Views } from '../components/Views';
import { Workload } from '../components/Workload';
import classes from './QueuePage.module.css';

const route = getRouteApi('/shell/queue');

/** About how high they are, so that ten thousand of them scroll like ten. */
const tall = { row: 76, card: 188 };
const stages: TicketStatus[] = ['SUBMITTED', 'TRIAGED', 'DISPATCHED', 'ACCEPTED', 'IN_PROGRESS', 'PAUSED', 'FINISHED'];

const commandOf: Partial<Record<string, DeskCommand>> = { d: 'dispatch', t: 'triage', p: 'plan', m: 'merge', h: 'handover' };

/** The dispatcher's home: every open ticket, what is due first on top, decided with one key. */
export function QueuePage() {
  const { t } = useTranslation(['queue', 'common']);
  const filters: QueueFilters = route.useSearch();
  const navigate = route.useNavigate();
  const filter = (change: QueueFilters) =>
    void navigate({ search: (before: QueueFilters) => ({ ...before, ...change }), replace: true });
  const { pages, renew } = useBoard(filters);
  const { data: metrics } = useTicketMetrics();
  const [asking, setAsking] = useState<Asking>();
  const [help, setHelp] = useState(false);
  const list = useRef<HTMLDivElement>(null);

  const ask = (ticket: TicketSummary | undefined, command: DeskCommand) => {
    if (!ticket) return;
    if (ticket.allowed.includes(command)) setAsking({ ticket, command });
    else if (command === 'dispatch' && ticket.allowed.includes('triage')) {
      setAsking({ ticket, command: 'triage', thenDispatch: true });
    }
  };
  useQueueKeys(list, {
    paused: asking !== undefined || help,
    count: pages.items?.length ?? 0,
    onKey: (key, row) => {
      const ticket = pages.items?.[row];
      const command = commandOf[key];
      if (command) ask(ticket, command);
      else if (key === '?') setHelp(true);
      else if (key === '/') list.current?.querySelector<HTMLElement>('input[type=search]')?.focus();
      else return false;
      return true;
    },
  });
  const decided = (next: Asking | undefined) => {
    if (asking) renew([asking.ticket.id]);
    setAsking(next);
  };
  /** The ticket as it is now, so that a decision carries the version on screen. */
  const current = asking && { ...asking, ticket: newest(asking.ticket, pages.items) };
  const open = Object.values(metrics?.openByStatus ?? {}).reduce((sum, one) => sum + one, 0);

  return (
    <Page wide>
      <PageHeader
        title={t('title')}
        hint={metrics && metrics.overdue > 0 ? t('overdue', { count: metrics.overdue }) : t('hint')}
        actions={
          <>
            <Views filters={filters} />
            <KeyHelpButton onOpen={() => setHelp(true)} />
          </>
        }
      />
      <LinkTabs
        label={t('tabs')}
        current={filters.status ?? 'all'}
        search={(value) => ({ ...filters, status: value === 'all' ? undefined : value })}
        tabs={[
          { value: 'all', label: t('common:all'), count: metrics && open },
          ...stages.map((value) => ({
            value,
            label: t(`stage.${value as 'SUBMITTED'}`),
            count: metrics && (value === 'FINISHED' ? metrics.toConfirm : (metrics.openByStatus[value] ?? 0)),
          })),
        ]}
      />
      <div className={classes.board}>
        <Workload filters={filters} />
        <div ref={list} className={classes.list}>
          <DataList
            label={t('title')}
            pages={pages}
            columns={useColumns(ask)}
            rowKey={({ id }) => id}
            tall={tall}
            empty={
              Object.values(filters).some(Boolean)
                ? { title: t('empty.filtered'), hint: t('empty.filteredHint') }
                : { title: t('empty.title'), hint: t('empty.hint') }
            }
            filters={<BoardFilters filters={filters} onChange={filter} />}
          />
        </div>
      </div>
      {help && <KeyHelp onClose={() => setHelp(false)} />}
      {current && <DeskDialogs key={`${current.ticket.id} ${current.command}`} asking={current} onChange={decided} />}
    </Page>
  );
}

/** The button of a menu; the menu itself, which costs more than the rest of the row, comes with the first press. */
function MoreMenu({ label, children }: { label: string; children: ReactNode }) {
  const [wanted, setWanted] = useState(false);
  const [opened, setOpened] = useState(false);
  const firstPress = () => {
    // Opened once it is there, it knows where the focus came from.
    flushSync(() => setWanted(true));
    setOpened(true);
  };
  const button = (
    <ActionIcon
      size="lg"
      variant="default"
      aria-label={label}
      aria-haspopup="menu"
      onClick={wanted ? undefined : firstPress}
      autoFocus={wanted}
    >
      <IconDots size={20} aria-hidden />
    </ActionIcon>
  );
  if (!wanted) return button;
  return (
    <Menu position="bottom-end" width={200} opened={opened} onChange={setOpened} returnFocus>
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}

function newest(ticket: DeskTicket, items: DeskTicket[] = []): DeskTicket {
  const listed = items.find(({ id }) => id === ticket.id);
  return listed && listed.version > ticket.version ? listed : ticket;
}

function useColumns(ask: (ticket: TicketSummary, command: DeskCommand) => void): Column<TicketSummary>[] {
  const { t } = useTranslation(['queue', 'common']);
  return [
    { key: 'clock', header: t('column.clock'), width: 168, cell: ({ sla }) => <SlaRing clock={nextClock(sla)} size="sm" /> },
    {
      key: 'title',
      header: t('column.title'),
      card: 'title',
      cell: (ticket) => (
        <>
          <Link to="/tickets/$ticketId" params={{ ticketId: ticket.id }} data-cover>
            {ticket.title}
          </Link>
          <div className={classes.facts}>
            <span>{ticket.number}</span>
            <TicketMarks ticket={ticket} />
            <LocalName name={ticket.category.name} />
          </div>
        </>
      ),
    },
    { key: 'place', header: t('column.place'), width: '18%', cell: ({ location }) => <LocalName name={location.path} /> },
    {
      key: 'status',
      header: t('column.status'),
      card: 'aside',
      width: 136,
      cell: ({ status, technician, pause }) => (
        <>
          <TicketStatusBadge status={status} />
          <div className={classes.who}>
            {pause ? t('waitsFor', { party: t(`common:waitParty.${pause.party}`) }) : (technician?.name ?? t('nobody'))}
          </div>
        </>
      ),
    },
    { key: 'actions', header: '', card: 'actions', width: 216, cell: (ticket) => <Actions ticket={ticket} ask={ask} /> },
  ];
}

const verbs: DeskCommand[] = ['dispatch', 'triage', 'plan', 'handover', 'assist', 'merge', 'reject', 'cancel'];

function Actions({ ticket, ask }: { ticket: TicketSummary; ask: (ticket: TicketSummary, command: DeskCommand) => void }) {
  const { t } = useTranslation('queue');
  const [main, ...others] = verbs.filter((verb) => ticket.allowed.includes(verb));
  if (!main) return null;
  const prominent = main === 'dispatch' || main === 'triage';
  const more = prominent ? others : [main, ...others];
  return (
    <RowActions>
      {prominent && (
        <Button variant={main === 'dispatch' ? 'filled' : 'default'} onClick={() => ask(ticket, main)}>
          {t(`${main}.verb`)}
        </Button>
      )}
      {more.length > 0 && (
        <MoreMenu label={t('more', { number: ticket.number })}>
          {more.map((verb) => (
            <Menu.Item key={verb} onClick={() => ask(ticket, verb)}>
              {t(`${verb}.verb`)}
            </Menu.Item>
          ))}
        </MoreMenu>
      )}
    </RowActions>
  );
}
