import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Ticket } from '@/lib/api/types';
import { useTell } from '@/lib/useTell';
import { useTicketCommand } from '../api/tickets';

/** Who helps, and the way to let somebody go who is no longer needed. */
export function Helpers({ ticket }: { ticket: Ticket }) {
  return ticket.helpers.map((helper) => <Helper key={helper.id} ticket={ticket} helper={helper} />);
}

function Helper({ ticket, helper: { id, name, endedAt } }: { ticket: Ticket; helper: Ticket['helpers'][number] }) {
  const { t } = useTranslation('tickets');
  const tell = useTell();
  const command = useTicketCommand(ticket);
  const dismiss = () =>
    command.mutate(
      { command: 'dismiss', body: { technicianId: id } },
      { onSuccess: () => tell.done(t('done.dismiss', { name })) },
    );
  return (
    <div>
      {name}
      {!endedAt && ticket.allowed.includes('dismiss') && (
        <Button
          variant="subtle"
          loading={command.isPending}
          aria-label={t('command.dismissName', { name })}
          onClick={dismiss}
        >
          {t('command.dismiss')}
        </Button>
      )}
    </div>
  );
}
