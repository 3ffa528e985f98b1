import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { IconUsers } from '@/components/icons';
import type { Ticket } from '@/lib/api/types';
import { useTell } from '@/lib/useTell';
import { useLeave } from '../api/join';
import classes from './Together.module.css';

/** How many wait for it besides the requester, and the way out for those who do. */
export function Together({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation('request');
  const tell = useTell();
  const navigate = useNavigate();
  const leave = useLeave(ticket.id, () => {
    tell.done(t('ticket.left'));
    void navigate({ to: '/my-tickets' });
  });
  if (ticket.watch.others === 0) return null;
  return (
    <p className={classes.together}>
      <IconUsers size={18} stroke={1.6} aria-hidden />
      <span>{ticket.watch.joined ? t('ticket.joined') : t('ticket.waitTogether', { count: ticket.watch.others })}</span>
      {ticket.watch.joined && (
        <Button variant="subtle" loading={leave.isPending} onClick={() => leave.mutate()}>
          {t('ticket.leave')}
        </Button>
      )}
    </p>
  );
}
