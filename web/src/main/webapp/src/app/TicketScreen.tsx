import { lazy, Suspense } from 'react';
import { TicketPage } from '@/features/tickets/routes/TicketPage';
import type { Ticket } from '@/lib/api/types';

const DeskActions = lazy(() =>
  import('@/features/queue/components/DeskActions').then(({ DeskActions }) => ({ default: DeskActions })),
);

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
