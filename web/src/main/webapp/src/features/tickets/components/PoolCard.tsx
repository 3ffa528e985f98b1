import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { IconMapPin } from '@/components/icons';
import { nextClock, SlaRing } from '@/components/SlaRing';
import { TicketMarks } from '@/components/StatusBadge';
import { LocalName } from '@/components/text';
import type { TicketSummary } from '@/lib/api/types';
import { useTell } from '@/lib/useTell';
import { useTicketCommand } from '../api/tickets';
import classes from '../routes/JobsPage.module.css';

/** A job anybody it suits may take; the first one has it. */
export function PoolCard({ job }: { job: TicketSummary }) {
  const { t } = useTranslation('tickets');
  const tell = useTell();
  const command = useTicketCommand(job);
  const take = () =>
    command.mutate({ command: 'grab' }, { onSuccess: () => tell.done(t('done.grab')) });
  return (
    <article className={classes.job}>
      <div className={classes.head}>
        <SlaRing clock={nextClock(job.sla)} size="sm" />
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
      <div className={classes.small}>
        <TicketMarks ticket={job} />
        <LocalName name={job.category.name} />
        <span>·</span>
        <span>{job.number}</span>
        {job.team && (
          <>
            <span>·</span>
            <LocalName name={job.team.name} />
          </>
        )}
      </div>
      <div className={classes.actions}>
        <Button onClick={take} loading={command.isPending}>
          {t('command.grab')}
        </Button>
      </div>
    </article>
  );
}
