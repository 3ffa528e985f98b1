import type { TicketHandle } from '@/lib/api/types';
import type { useTicketCommand } from '../api/tickets';

/** What every dialog about a ticket is given. */
export interface TicketDialogProps {
  ticket: TicketHandle;
  command: ReturnType<typeof useTicketCommand>;
  onClose: () => void;
}
