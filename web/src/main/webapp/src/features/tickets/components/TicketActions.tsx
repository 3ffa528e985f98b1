import { ActionIcon, Button, Menu } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconDots } from '@/components/icons';
import { PlanDialog } from '@/components/PlanDialog';
import type { TicketHandle } from '@/lib/api/types';
import { useTell } from '@/lib/useTell';
import { isGone, useTicketCommand } from '../api/tickets';
import { buttonsFor, forward, type CommandButton } from './commands';
import { CrewDialog } from './CrewDialog';
import { FinishDialog } from './FinishDialog';
import { LeaveDialog } from './LeaveDialog';
import { PartsDialog } from './PartsDialog';
import { ReasonDialog, type ReasonCommand } from './ReasonDialog';
import { WaitDialog } from './WaitDialog';

interface TicketActionsProps {
  ticket: TicketHandle;
  /** How many stand beside each other before the rest hides behind "more". */
  shown?: number;
  /** Left out because the screen asks for them in its own way. */
  without?: CommandButton['command'][];
  /** Called when the person has given the ticket out of their hands and may not see it any more. */
  onGone?: () => void;
}

/** What the person may do with the ticket now: exactly what the service says it allows. */
export function TicketActions({ ticket, shown = 2, without = [], onGone }: TicketActionsProps) {
  const { t } = useTranslation(['tickets', 'common']);
  const tell = useTell();
  const [asking, setAsking] = useState<CommandButton>();
  // Only its own answer closes a question: another may have been opened while the order was on its way.
  const command = useTicketCommand(
    ticket,
    (view, order) => {
      setAsking((asked) => (asked?.command === order.command ? undefined : asked));
      if (isGone(view, order)) onGone?.();
    },
    onGone && isGone,
  );

  const buttons = buttonsFor(ticket.allowed).filter(({ command }) => !without.includes(command));
  if (buttons.length === 0) return null;
  const visible = buttons.slice(0, shown);
  const hidden = buttons.slice(shown);

  const press = (button: CommandButton) => {
    if (button.asks !== 'nothing') setAsking(button);
    else {
      command.mutate(
        { command: button.command },
        { onSuccess: () => tell.done(t(`done.${button.command}` as 'done.accept')) },
      );
    }
  };
  const sending = command.isPending ? command.variables?.command : undefined;
  const dialog = { ticket, command, onClose: () => setAsking(undefined) };

  return (
    <>
      {visible.map((button, index) => (
        <Button
          key={button.command}
          variant={index === 0 && forward.includes(button.command) ? 'filled' : 'default'}
          loading={sending === button.command && button.asks === 'nothing'}
          onClick={() => press(button)}
        >
          {t(`command.${button.command}`)}
        </Button>
      ))}
      {hidden.length > 0 && (
        <Menu position="top-end" width={220}>
          <Menu.Target>
            <ActionIcon size="lg" variant="default" aria-label={t('command.more')}>
              <IconDots size={20} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {hidden.map((button) => (
              <Menu.Item key={button.command} onClick={() => press(button)}>
                {t(`command.${button.command}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {asking?.asks === 'reason' && <ReasonDialog {...dialog} verb={asking.command as ReasonCommand} />}
      {asking?.asks === 'wait' && <WaitDialog {...dialog} />}
      {asking?.asks === 'finish' && <FinishDialog {...dialog} />}
      {asking?.asks === 'crew' && <CrewDialog {...dialog} verb={asking.command as 'handover' | 'assist'} />}
      {asking?.asks === 'helped' && <LeaveDialog {...dialog} />}
      {asking?.asks === 'plan' && (
        <PlanDialog
          ticketId={ticket.id}
          urgent={ticket.urgency === 'URGENT'}
          busy={command.isPending}
          onClose={dialog.onClose}
          onSend={(plan, sent) =>
            command.mutate(
              { command: 'plan', body: plan },
              {
                onSuccess: () => {
                  sent();
                  tell.done(t('done.plan'));
                },
              },
            )
          }
        />
      )}
      {asking?.asks === 'parts' && <PartsDialog {...dialog} />}
    </>
  );
}
