import { useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { TicketPage } from '@/features/tickets/routes/TicketPage';
import type { Session, Ticket } from '@/lib/api/types';
import { loadDeskTexts } from '@/lib/i18n';
import { hasRole, useSession } from '@/lib/session';

const DeskActions = lazy(async () => {
  const [{ DeskActions }] = await Promise.all([import('@/features/queue/components/DeskActions'), loadDeskTexts()]);
  return { default: DeskActions };
});

const WorkPanel = lazy(async () => {
  const [{ WorkPanel }] = await Promise.all([import('@/features/work/components/WorkPanel'), loadDeskTexts()]);
  return { default: WorkPanel };
});

const offered = ({ allowed }: Ticket) => allowed.includes('triage') || allowed.includes('dispatch') || allowed.includes('merge');

const atWork = ['ACCEPTED', 'IN_PROGRESS', 'PAUSED', 'FINISHED', 'CLOSED'];

/** Who is shown the worksheet: those whose work it is, and those who look after all of it. */
function worksOrLooksAfter(session: Session, { status, technician, helpers }: Ticket): boolean {
  return (
    atWork.includes(status) &&
    (technician?.id === session.id ||
      helpers.some(({ id, endedAt }) => id === session.id && !endedAt) ||
      hasRole(session, 'dispatcher', 'manager', 'admin'))
  );
}

/** A ticket's page with what the service desk adds; only those who may decide load it. */
export function TicketScreen() {
  const session = useSession();
  const { ticketId } = useParams({ from: '/shell/tickets/$ticketId' });
  return (
    <TicketPage
      // What is typed or asked about one ticket never stands over another.
      key={ticketId}
      deskActions={(ticket) =>
        offered(ticket) ? (
          <Suspense>
            <DeskActions ticket={ticket} />
          </Suspense>
        ) : undefined
      }
      work={(ticket) =>
        worksOrLooksAfter(session, ticket) ? (
          <Suspense>
            <WorkPanel ticket={ticket} />
          </Suspense>
        ) : undefined
      }
    />
  );
}
