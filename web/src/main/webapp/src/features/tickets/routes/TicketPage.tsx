import { Skeleton, Stack } from '@mantine/core';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BackLink } from '@/components/BackLink';
import { IconMapPin } from '@/components/icons';
import { ActionBar, Page, Sheet } from '@/components/Page';
import { nextClock, SlaRing } from '@/components/SlaRing';
import { TicketMarks, TicketStatusBadge } from '@/components/StatusBadge';
import { LocalName, PersonName, When } from '@/components/text';
import { Trouble } from '@/components/Trouble';
import type { PersonRef, Ticket } from '@/lib/api/types';
import { useFormats } from '@/lib/format';
import { useAttachments } from '../api/join';
import { useTicket } from '../api/tickets';
import { Pictures } from '@/components/Pictures';
import { ConfirmPanel } from '../components/ConfirmPanel';
import { buttonsFor } from '../components/commands';
import { Helpers } from '../components/Helpers';
import { TicketActions } from '../components/TicketActions';
import { TicketParts } from '../components/TicketParts';
import { Timeline } from '../components/Timeline';
import { Together } from '../components/Together';
import { WhyDue } from '../components/WhyDue';
import { WorkOrderLink } from '../components/WorkOrderLink';
import classes from './TicketPage.module.css';

const route = getRouteApi('/shell/tickets/$ticketId');

interface TicketPageProps {
  /** What the service desk adds (triage, dispatch); composed where the routes are. */
  deskActions?: (ticket: Ticket) => ReactNode;
  /** What those see who work on it; composed there too. */
  work?: (ticket: Ticket) => ReactNode;
}

/** One ticket for everybody who may see it; what they may do is what the service allows. */
export function TicketPage({ deskActions, work }: TicketPageProps) {
  const { ticketId } = route.useParams();
  const { data: ticket, error, refetch } = useTicket(ticketId);
  const title = ticket && `${ticket.title} · ${ticket.number}`;
  useEffect(() => {
    if (title) document.title = title;
  }, [title]);

  if (!ticket) {
    return (
      <Page wide>
        {error ? <Trouble error={error} retry={() => void refetch()} /> : <Waiting />}
      </Page>
    );
  }
  return (
    <Page wide>
      <div className={classes.columns}>
        <div className={classes.column}>
          <Head ticket={ticket} />
          {ticket.allowed.includes('confirm') && <ConfirmPanel ticket={ticket} />}
          <Reported ticket={ticket} />
          <Now ticket={ticket} />
          <Together ticket={ticket} />
          <Actions ticket={ticket} desk={deskActions?.(ticket)} />
          {work?.(ticket)}
          <Timeline ticket={ticket} />
        </div>
        <aside className={classes.column}>
          <Facts ticket={ticket} />
        </aside>
      </div>
    </Page>
  );
}

function Head({ ticket }: { ticket: Ticket }) {
  return (
    <header>
      <BackLink />
      <div className={classes.top}>
        <span>{ticket.number}</span>
        <TicketStatusBadge status={ticket.status} />
        <TicketMarks ticket={ticket} />
      </div>
      <h1 className={classes.title}>{ticket.title}</h1>
      <p className={classes.place}>
        <IconMapPin size={18} stroke={1.6} aria-hidden />
        <LocalName name={ticket.location.path} />
      </p>
      {ticket.description && <p className={classes.description}>{ticket.description}</p>}
    </header>
  );
}

/** The pictures the report came with. */
function Reported({ ticket }: { ticket: Ticket }) {
  const files = useAttachments(ticket.id, ticket.version).data?.filter(({ kind }) => kind === 'REPORT') ?? [];
  return <Pictures files={files} />;
}

/** Where it stands, in one sentence, with the clock that matters. */
function Now({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation(['tickets', 'common']);
  const format = useFormats();
  const over = ticket.status === 'CANCELLED' || ticket.status === 'REJECTED' || ticket.status === 'MERGED';
  const who = ticket.technician?.name ?? t('now.someone');
  const rests = ({ party, name }: NonNullable<Ticket['pause']>) =>
    party === 'OTHER'
      ? t('now.rests', { reason: format.name(name) })
      : t('now.waitsFor', { party: t(`common:waitParty.${party}`), reason: format.name(name) });
  const promised = !over && !ticket.finishedAt && ticket.plannedFor;
  const next = [
    promised && t('now.planned', { at: format.dateTime(promised) }),
    ticket.pause?.chaseAt && t('wait.chaseAt', { at: format.dateTime(ticket.pause.chaseAt) }),
    ticket.pause?.giveUpAt && t('wait.giveUpAt', { at: format.dateTime(ticket.pause.giveUpAt) }),
  ].filter(Boolean);
  const sentence = ticket.status === 'PAUSED' && ticket.pause ? rests(ticket.pause) : t(`now.${ticket.status}`, { who });
  return (
    <Sheet>
      <div className={classes.now}>
        {!over && <SlaRing clock={nextClock(ticket.sla)} size="lg" withDue />}
        <p>
          {sentence}
          {next.length > 0 && <span className={classes.next}>{next.join(' · ')}</span>}
        </p>
      </div>
      <WhyDue ticket={ticket} />
    </Sheet>
  );
}

function Actions({ ticket, desk }: { ticket: Ticket; desk?: ReactNode }) {
  const asked = ticket.allowed.includes('confirm') ? (['reopen'] as const) : [];
  const navigate = useNavigate();
  const own = buttonsFor(ticket.allowed).filter(({ command }) => !asked.some((one) => one === command));
  if (own.length === 0 && !desk) return null;
  return (
    <ActionBar>
      {desk}
      <TicketActions ticket={ticket} without={[...asked]} onGone={() => void navigate({ to: '/jobs', replace: true })} />
    </ActionBar>
  );
}

function Facts({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation(['tickets', 'request', 'common']);
  const format = useFormats();
  const suits = [ticket.preferredFrom, ticket.preferredTo].flatMap((at) => (at ? [format.dateTime(at)] : [])).join(' – ');
  const facts: [string, ReactNode][] = [
    [t('fact.category'), <LocalName key="category" name={ticket.category.name} />],
    [t('fact.nature'), t(`common:nature.${ticket.nature}`)],
    [t('fact.impact'), t(`common:impact.${ticket.impact}`)],
    [t('fact.requester'), <Reach key="requester" person={ticket.requester} />],
    [t('fact.contact'), ticket.contact],
    [t('request:ticket.suits'), suits],
    [t('fact.technician'), ticket.technician && <Reach key="technician" person={ticket.technician} />],
    [t('request:ticket.channel'), ticket.channel !== 'WEB' && t(`request:ticket.channels.${ticket.channel}`)],
    [t('fact.planned'), ticket.plannedFor && <When key="planned" at={ticket.plannedFor} show="absolute" />],
    [t('fact.helpers'), ticket.helpers.length > 0 && <Helpers key="helpers" ticket={ticket} />],
    [t('fact.team'), ticket.team && <LocalName key="team" name={ticket.team.name} />],
    [t('fact.mergedInto'), ticket.mergedInto && <TicketLinks key="into" tickets={[ticket.mergedInto]} />],
    [t('fact.duplicates'), ticket.duplicates.length > 0 && <TicketLinks key="others" tickets={ticket.duplicates} />],
    [t('fact.created'), <When key="created" at={ticket.createdAt} show="absolute" />],
    [t('fact.finished'), ticket.finishedAt && <When key="finished" at={ticket.finishedAt} show="absolute" />],
    [t('fact.rework'), ticket.rework > 0 ? t('fact.reworkTimes', { count: ticket.rework }) : null],
  ];
  return (
    <>
      <Sheet title={t('fact.title')}>
        <dl className={classes.facts}>
          {facts
            .filter(([, value]) => value)
            .map(([name, value]) => (
              <Fact key={name} name={name} value={value} />
            ))}
        </dl>
        <WorkOrderLink ticket={ticket} />
      </Sheet>
      {ticket.parts.length > 0 && (
        <Sheet title={t('parts.title')}>
          <TicketParts parts={ticket.parts} />
        </Sheet>
      )}
      {ticket.sla.length > 1 && (
        <Sheet title={t('clocks.title')}>
          <div className={classes.clocks}>
            {ticket.sla.map((clock) => (
              <SlaRing key={clock.target + clock.startedAt} clock={clock} withDue />
            ))}
          </div>
        </Sheet>
      )}
      {ticket.report && (
        <Sheet title={t('report.title')}>
          <dl className={classes.facts}>
            <Fact name={t('finish.cause')} value={ticket.report.cause} />
            <Fact name={t('finish.remedy')} value={ticket.report.remedy} />
            <Fact name={t('report.labour')} value={format.duration(ticket.report.labourMinutes * 60_000)} />
          </dl>
        </Sheet>
      )}
      {ticket.rating && (
        <Sheet title={t('rating.title')}>
          <dl className={classes.facts}>
            <Fact name={t('rating.score')} value={t('rating.of5', { score: ticket.rating.score })} />
            {ticket.rating.comment && <Fact name={t('rating.comment')} value={ticket.rating.comment} />}
          </dl>
        </Sheet>
      )}
    </>
  );
}

function TicketLinks({ tickets }: { tickets: { id: string; number: string }[] }) {
  return (
    <>
      {tickets.map(({ id, number }) => (
        <Link key={id} to="/tickets/$ticketId" params={{ ticketId: id }} style={{ display: 'block' }}>
          {number}
        </Link>
      ))}
    </>
  );
}

/** Somebody's name, and their number to press where the service gives it. */
function Reach({ person }: { person: PersonRef }) {
  const { t } = useTranslation('request');
  return (
    <>
      <PersonName person={person} />
      {person.phone && (
        <>
          {' '}
          <a href={`tel:${person.phone}`} aria-label={t('ticket.call', { name: person.name, phone: person.phone })}>
            {person.phone}
          </a>
        </>
      )}
    </>
  );
}

function Fact({ name, value }: { name: string; value: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

function Waiting() {
  return (
    <Stack gap="md">
      <Skeleton height={24} width={180} />
      <Skeleton height={32} width="70%" />
      <Skeleton height={88} />
      <Skeleton height={220} />
    </Stack>
  );
}
