import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ItemRef } from '@/lib/api/desk';
import { useFormats } from '@/lib/format';
import { hasRole, useSession } from '@/lib/session';
import { useNow } from '@/lib/useNow';
import classes from './DeskFacts.module.css';

/** A ticket's number; a link for those who may open every ticket. */
export function TicketNumber({ id, number }: { id: string | null; number: string | null }) {
  const session = useSession();
  if (!number) return null;
  return id && hasRole(session, 'dispatcher', 'manager', 'admin') ? (
    <Link to="/tickets/$ticketId" params={{ ticketId: id }} className={classes.number}>
      {number}
    </Link>
  ) : (
    <span className={classes.number}>{number}</span>
  );
}

/** A number of pieces, metres or bottles of something. */
export function Quantity({ of, unit }: { of: number; unit: string }) {
  return (
    <span className={classes.quantity}>
      {useFormats().number(of)} {unit}
    </span>
  );
}

/** An item as every list of the desks names it: what people call it, then its number. */
export function ItemName({ item }: { item: ItemRef }) {
  const format = useFormats();
  return (
    <div className={classes.item}>
      <span>{format.name(item.name)}</span>
      <span className={classes.sku}>{item.sku}</span>
    </div>
  );
}

/** A day by which something should be there; said as late once it has passed. */
export function DueDay({ at }: { at: string | null | undefined }) {
  const { t } = useTranslation('desk');
  const format = useFormats();
  const now = useNow();
  if (!at) return null;
  // A day without a time lasts until its end, here.
  const end = at.length === 10 ? new Date(`${at}T23:59:59`) : new Date(at);
  const late = end.getTime() < now;
  return (
    <time dateTime={at} className={classes.due} data-late={late || undefined}>
      {format.date(end)}
      {late && ` · ${t('late')}`}
    </time>
  );
}
