import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Ticket } from '@/lib/api/types';
import { tickets } from '../../../../mock/data';
import { signInAs } from '../../../../mock/handlers';
import { complaints } from '../../../../test/complaints';
import { show } from '../../../../test/render';
import { server } from '../../../../test/server';
import { useTicketCommand } from '../api/tickets';
import { CrewDialog } from './CrewDialog';

const ticket = tickets.find(({ id }) => id === 't-7')!;
const mine: Ticket = { ...ticket, technician: { id: 'p-tech-water', name: '周师傅', phone: null } };

function Asked({ of, verb }: { of: Ticket; verb: 'handover' | 'assist' }) {
  return <CrewDialog ticket={of} verb={verb} command={useTicketCommand(of)} onClose={() => undefined} />;
}

let sent: unknown[];
beforeEach(() => {
  signInAs('technician');
  sent = [];
  server.use(
    http.post('*/api/tickets/t-7/:verb', async ({ request, params }) => {
      sent.push({ verb: params.verb, ...((await request.json()) as object) });
      return HttpResponse.json(ticket);
    }),
  );
});

describe('a job', () => {
  test('is handed over to a colleague who fits, with what they should know', async () => {
    await show(<Asked of={ticket} verb="handover" />);
    const dialog = await screen.findByRole('dialog', { name: 'Who goes on with it?' });
    const people = await within(dialog).findAllByRole('radio');
    expect(people[0]).toHaveProperty('checked', true);
    expect(within(dialog).getByRole('radio', { name: /钱师傅/ })).toHaveProperty('disabled', true);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Hand over' }));
    expect(await within(dialog).findByText('Say in a few words what they should know.')).toBeDefined();
    expect(sent).toEqual([]);
    expect(await complaints(dialog)).toEqual([]);
    await userEvent.type(within(dialog).getByLabelText(/What should they know/), ' valve is shut ');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Hand over' }));
    await waitFor(() => expect(sent).toEqual([{ verb: 'handover', technicianId: 'p-tech-water', note: 'valve is shut' }]));
    expect(await screen.findByText('Handed over; your colleague has been told.')).toBeDefined();
  });

  test('is not offered to whoever has it; somebody without the skill helps only on purpose', async () => {
    await show(<Asked of={mine} verb="assist" />);
    const dialog = await screen.findByRole('dialog', { name: 'Who can help?' });
    const unfit = (await within(dialog).findAllByRole('radio', { name: /With a note/ }))[0]!;
    expect(within(dialog).queryByRole('radio', { name: /周师傅/ })).toBeNull();
    await userEvent.click(unfit);
    await userEvent.type(within(dialog).getByLabelText(/What is needed/), 'two to carry');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Ask to help' }));
    await waitFor(() => expect(sent).toEqual([expect.objectContaining({ verb: 'assist', note: 'two to carry', override: true })]));
  });

  test('keeps the words of whoever closes the dialog', async () => {
    const first = await show(<Asked of={ticket} verb="handover" />);
    await userEvent.type(await screen.findByLabelText(/What should they know/), 'key is at the gate');
    first.unmount();
    await show(<Asked of={ticket} verb="handover" />);
    expect(await screen.findByLabelText(/What should they know/)).toHaveProperty('value', 'key is at the gate');
  });
});
