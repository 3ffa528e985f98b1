import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { IconChevronRight } from '@/components/icons';
import type { TicketSummary } from '@/lib/api/types';
import classes from './ToConfirm.module.css';

/** What was repaired and waits for the person to say so. */
export function ToConfirm({ tickets = [] }: { tickets: TicketSummary[] | undefined }) {
  const { t } = useTranslation('tickets');
  const mine = tickets.filter(({ status }) => status === 'FINISHED');
  if (mine.length === 0) return null;
  return (
    <section className={classes.box} aria-labelledby="to-confirm">
      <h2 id="to-confirm">{t('mine.answer', { count: mine.length })}</h2>
      <p>{t('mine.answerHint')}</p>
      <ul>
        {mine.map(({ id, title, number }) => (
          <li key={id}>
            <Link to="/tickets/$ticketId" params={{ ticketId: id }}>
              <span>{title}</span>
              <span className={classes.number}>{number}</span>
              <IconChevronRight size={20} stroke={1.6} aria-hidden />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
