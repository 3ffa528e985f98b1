import { nextClock, SlaRing } from '@/components/SlaRing';
import { TicketMarks } from '@/components/StatusBadge';
import { LocalName } from '@/components/text';
import type { DeskTicket } from '../api/queue';
import classes from './TicketBrief.module.css';

/** What a decision is about, at the head of its dialog. */
export function TicketBrief({ ticket }: { ticket: DeskTicket }) {
  return (
    <div className={classes.brief}>
      <div className={classes.title}>
        {ticket.title} <TicketMarks ticket={ticket} />
      </div>
      <div className={classes.facts}>
        <span>{ticket.number}</span>
        <span>
          <LocalName name={ticket.category.name} />
        </span>
        <span>
          <LocalName name={ticket.location.path} />
        </span>
      </div>
      <SlaRing clock={nextClock(ticket.sla)} size="sm" />
    </div>
  );
}
