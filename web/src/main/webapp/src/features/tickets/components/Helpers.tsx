import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Ticket } from '@/lib/api/types';
import { useTell } from '@/lib/useTell';
import { useTicketCommand } from '../api/tickets';

/** Who helps, and the way to let somebody go who is no longer needed. */
export function Helpers({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation('tickets');
  const tell = useTell();
  const command = useTicketCommand(ticket);
  const dismiss = (technicianId: string, name: string) =>
    command.mutate(
      { command: 'dismiss', body: { technicianId } },
      { onSuccess: () => tell.done(t('done.dismiss', { name })) },
    );
  return (
    <>
      {ticket.helpers.map(({ id, name, endedAt }) => (
        <div key={id}>
          {name}
          {!endedAt && ticket.allowed.includes('dismiss') && (
            <Button
              variant="subtle"
              loading={command.isPending}
              aria-label={t('command.dismissName', { name })}
              onClick={() => dismiss(id, name)}
            >
              {t('command.dismiss')}
            </Button>
          )}
        </div>
      ))}
    </>
  );
}
