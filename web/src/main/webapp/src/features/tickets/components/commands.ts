import type { TicketCommand } from '@/lib/api/types';

/** What a press on the button does: sends at once, or asks for more first. */
export type Asks = 'nothing' | 'reason' | 'wait' | 'finish' | 'parts' | 'crew' | 'helped' | 'plan';

export interface CommandButton {
  command: Exclude<TicketCommand, 'triage' | 'dispatch' | 'offer' | 'merge' | 'dismiss' | 'confirm' | 'comment' | 'work'>;
  asks: Asks;
}

/** The buttons of a ticket in the order of their weight: what moves the work forward comes first. */
const buttons: CommandButton[] = [
  { command: 'grab', asks: 'nothing' },
  { command: 'accept', asks: 'nothing' },
  { command: 'resume', asks: 'nothing' },
  { command: 'start', asks: 'nothing' },
  { command: 'finish', asks: 'finish' },
  { command: 'parts', asks: 'parts' },
  { command: 'wait', asks: 'wait' },
  { command: 'plan', asks: 'plan' },
  { command: 'help', asks: 'nothing' },
  { command: 'helped', asks: 'helped' },
  { command: 'assist', asks: 'crew' },
  { command: 'handover', asks: 'crew' },
  { command: 'decline', asks: 'reason' },
  { command: 'reopen', asks: 'reason' },
  { command: 'cancel', asks: 'reason' },
  { command: 'reject', asks: 'reason' },
];

export function buttonsFor(allowed: TicketCommand[]): CommandButton[] {
  return buttons.filter(({ command }) => allowed.includes(command));
}

/** The few that carry the work; the others stand behind "more". */
export const forward: TicketCommand[] = ['grab', 'accept', 'resume', 'start', 'finish'];
