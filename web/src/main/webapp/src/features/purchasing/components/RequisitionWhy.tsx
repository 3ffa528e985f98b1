import { useTranslation } from 'react-i18next';
import { TicketNumber } from '@/components/DeskFacts';
import type { Requisition } from '@/lib/api/desk';
import classes from './purchasing.module.css';

/** Why something shall be bought: the ticket that waits, or the person who asked and what they said. */
export function RequisitionWhy({ requisition }: { requisition: Requisition }) {
  const { t } = useTranslation('purchasing');
  const { ticketId, ticketNumber, requestedBy, note, origin } = requisition;
  return (
    <div className={classes.why}>
      {origin === 'SHORTAGE' ? (
        <span>
          {t('why.shortage')} <TicketNumber id={ticketId} number={ticketNumber} />
        </span>
      ) : (
        <span>{t('why.manual', { name: requestedBy?.name ?? '–' })}</span>
      )}
      {note && <span className={classes.small}>{note}</span>}
    </div>
  );
}
