import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { IconMapPin, IconPhone } from '@/components/icons';
import { nextClock, SlaRing } from '@/components/SlaRing';
import { TicketMarks, TicketStatusBadge } from '@/components/StatusBadge';
import { LocalName } from '@/components/text';
import type { TicketSummary } from '@/lib/api/types';
import { useFormats } from '@/lib/format';
import { ticketQuery } from '../api/tickets';
import classes from '../routes/JobsPage.module.css';
import { TicketActions } from './TicketActions';

/** One job as a technician needs it: how long is left, what, where, whom to call, and the next step under the thumb. */
export function JobCard({ job, next = false }: { job: TicketSummary; next?: boolean }) {
  const { t } = useTranslation(['tickets', 'common']);
  const format = useFormats();
  const { data: whole } = useQuery({ ...ticketQuery(job.id), enabled: next });
  const contact = whole?.contact;
  const phone = contact && /^[\d\s()+-]{5,}$/.test(contact) ? contact : undefined;
  const done = job.status === 'FINISHED' || job.status === 'CLOSED';
  return (
    <article className={classes.job} data-next={next || undefined}>
      <div className={classes.head}>
        <SlaRing clock={nextClock(job.sla)} size={next ? 'md' : 'sm'} />
        <TicketStatusBadge status={job.status} />
      </div>
      <h3 className={classes.title}>
        <Link to="/tickets/$ticketId" params={{ ticketId: job.id }}>
          {job.title}
        </Link>
      </h3>
      <div className={classes.place}>
        <IconMapPin size={20} stroke={1.6} aria-hidden />
        <LocalName name={job.location.path} />
      </div>
      {next && whole?.description && <p className={classes.description}>{whole.description}</p>}
      <div className={classes.small}>
        <TicketMarks ticket={job} />
        <LocalName name={job.category.name} />
        <span>·</span>
        <span>{job.number}</span>
        {job.pause && (
          <>
            <span>·</span>
            <span>
              {job.pause.party === 'OTHER'
                ? format.name(job.pause.name)
                : t('jobs.waitsFor', { party: t(`common:waitParty.${job.pause.party}`) })}
            </span>
          </>
        )}
      </div>
      {contact && (
        <span className={classes.call}>
          <IconPhone size={20} stroke={1.6} aria-hidden />
          {phone ? (
            <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
              {job.requester.name} · {phone}
            </a>
          ) : (
            `${job.requester.name} · ${contact}`
          )}
        </span>
      )}
      {!done && (
        <div className={classes.actions}>
          <TicketActions ticket={job} shown={next ? 2 : 1} />
        </div>
      )}
    </article>
  );
}
