import type { TicketCommand } from '@/lib/api/types';

/** What a press on the button does: sends at once, or asks for more first. */
export type Asks = 'nothing' | 'reason' | 'wait' | 'finish' | 'parts';

export interface CommandButton {
  command: Exclude<TicketCommand, 'triage' | 'dispatch' | 'confirm' | 'comment' | 'work'>;
  asks: Asks;
}

/** The buttons of a ticket in the order of their weight: what moves the work forward comes first. */
const buttons: CommandButton[] = [
  { command: 'accept', asks: 'nothing' },
  { command: 'resume', asks: 'nothing' },
  { command: 'start', asks: 'nothing' },
  { command: 'finish', asks: 'finish' },
  { command: 'parts', asks: 'parts' },
  { command: 'wait', asks: 'wait' },
  { command: 'decline', asks: 'reason' },
  { command: 'reopen', asks: 'reason' },
  { command: 'cancel', asks: 'reason' },
  { command: 'reject', asks: 'reason' },
];

export function buttonsFor(allowed: TicketCommand[]): CommandButton[] {
  return buttons.filter(({ command }) => allowed.includes(command));
}

/** The few that carry the work; the others stand behind "more". */
export const forward: TicketCommand[] = ['accept', 'resume', 'start', 'finish'];
