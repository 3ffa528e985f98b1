import { useTranslation } from 'react-i18next';
import { AskReason } from '@/components/AskReason';
import { PlanDialog } from '@/components/PlanDialog';
import { useTell } from '@/lib/useTell';
import { useDecision, type DeskTicket } from '../api/queue';
import { DispatchDialog } from './DispatchDialog';
import { MergeDialog } from './MergeDialog';
import { TicketBrief } from './TicketBrief';
import { TriageDialog } from './TriageDialog';

export type DeskCommand = 'triage' | 'dispatch' | 'plan' | 'handover' | 'assist' | 'merge' | 'reject' | 'cancel';

/** What is being decided about which ticket. `thenDispatch`: sorting it in is only the first half. */
export interface Asking {
  ticket: DeskTicket;
  command: DeskCommand;
  thenDispatch?: boolean;
  /** The team a rule suggests for it. */
  teamId?: string;
}

interface DeskDialogsProps {
  asking: Asking;
  onChange: (asking: Asking | undefined) => void;
}

/** The dialog of one decision. */
export function DeskDialogs({ asking, onChange }: DeskDialogsProps) {
  const { ticket, command, thenDispatch, teamId } = asking;
  const close = () => onChange(undefined);
  switch (command) {
    case 'dispatch':
    case 'handover':
    case 'assist':
      return <DispatchDialog ticket={ticket} command={command} teamId={teamId} onClose={close} />;
    case 'plan':
      return <Planning ticket={ticket} onClose={close} />;
    case 'merge':
      return <MergeDialog ticket={ticket} onClose={close} />;
    case 'triage':
      return (
        <TriageDialog
          ticket={ticket}
          onClose={close}
          onDone={(view, team) =>
            onChange((thenDispatch || team) && view.allowed.includes('dispatch') ? { ticket: view, command: 'dispatch', teamId: team } : undefined)
          }
        />
      );
    case 'reject':
    case 'cancel':
      return <RefuseDialog ticket={ticket} verb={command} onClose={close} />;
  }
}

function Planning({ ticket, onClose }: { ticket: DeskTicket; onClose: () => void }) {
  const { t } = useTranslation('tickets');
  const tell = useTell();
  const decision = useDecision(ticket);
  return (
    <PlanDialog
      ticketId={ticket.id}
      urgent={ticket.urgency === 'URGENT'}
      busy={decision.isPending}
      onClose={onClose}
      onSend={(body, sent) =>
        decision.mutate(
          { command: 'plan', body },
          {
            onSuccess: () => {
              sent();
              tell.done(t('done.plan'));
              onClose();
            },
          },
        )
      }
    >
      <TicketBrief ticket={ticket} />
    </PlanDialog>
  );
}

function RefuseDialog({ ticket, verb, onClose }: { ticket: DeskTicket; verb: 'reject' | 'cancel'; onClose: () => void }) {
  const { t } = useTranslation('queue');
  const tell = useTell();
  const decision = useDecision(ticket);
  return (
    <AskReason
      danger
      title={t(`${verb}.title`)}
      ask={t(`${verb}.ask`)}
      words={[t(`${verb}.a`), t(`${verb}.b`), t(`${verb}.c`)]}
      draft={`${verb}:${ticket.id}`}
      busy={decision.isPending}
      onClose={onClose}
      onSend={(reason, sent) =>
        decision.mutate(
          { command: verb, body: { reason } },
          {
            onSuccess: () => {
              sent();
              tell.done(t(`${verb}.done`, { number: ticket.number }));
              onClose();
            },
          },
        )
      }
    >
      <TicketBrief ticket={ticket} />
    </AskReason>
  );
}
