import { lazy, Suspense } from 'react';
import { TicketPage } from '@/features/tickets/routes/TicketPage';
import type { Ticket } from '@/lib/api/types';
import { loadDeskTexts } from '@/lib/i18n';

const DeskActions = lazy(async () => {
  const [{ DeskActions }] = await Promise.all([import('@/features/queue/components/DeskActions'), loadDeskTexts()]);
  return { default: DeskActions };
});

const offered = ({ allowed }: Ticket) => allowed.includes('triage') || allowed.includes('dispatch');

/** A ticket's page with what the service desk adds; only those who may decide load it. */
export function TicketScreen() {
  return (
    <TicketPage
      deskActions={(ticket) =>
        offered(ticket) ? (
          <Suspense>
            <DeskActions ticket={ticket} />
          </Suspense>
        ) : undefined
      }
    />
  );
}
