import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import type { NoticePreferences } from '@/lib/api/types';
import { signInAs } from '../../../../mock/handlers';
import { visit } from '../../../../test/render';
import { server } from '../../../../test/server';
import { setWidth } from '../../../../test/setup';

let saved: NoticePreferences[];
let answers: (() => Response)[];
beforeEach(() => {
  setWidth(390);
  saved = [];
  answers = [];
  server.use(
    http.put('*/api/notice-preferences', async ({ request }) => {
      saved.push((await request.json()) as NoticePreferences);
      return answers.shift()?.() ?? HttpResponse.json(saved.at(-1));
    }),
  );
});
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));

test('what one is told of, how and when is saved as a whole', async () => {
  await visit('/notices/preferences', signInAs('staff'));
  await userEvent.click(await screen.findByRole('checkbox', { name: 'My reports: Mail' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Comments: Here' }));
  const from = screen.getByLabelText('From');
  await userEvent.clear(from);
  await userEvent.type(from, '21:30');
  await save();
  expect(await screen.findByText('Saved.')).toBeDefined();
  expect(saved).toEqual([
    {
      quiet: { on: true, from: '21:30', to: '07:00' },
      choices: [
        { kind: 'PROGRESS', inApp: true, mail: true },
        { kind: 'ACTION', inApp: true, mail: true },
        { kind: 'COMMENT', inApp: false, mail: true },
      ],
    },
  ]);
});

test('without quiet hours there are no times to choose', async () => {
  await visit('/notices/preferences', signInAs('staff'));
  await userEvent.click(await screen.findByRole('switch', { name: /No mail at night/ }));
  expect(screen.queryByLabelText('From')).toBeNull();
  await save();
  await waitFor(() => expect(saved.at(-1)?.quiet.on).toBe(false));
});

test('what could not be saved stays as it was chosen, and can be saved again', async () => {
  answers = [() => new HttpResponse(null, { status: 503 })];
  await visit('/notices/preferences', signInAs('staff'));
  const mail = await screen.findByRole('checkbox', { name: 'My reports: Mail' });
  await userEvent.click(mail);
  await save();
  expect(await screen.findByText('Houqin is busy')).toBeDefined();
  expect(mail).toHaveProperty('checked', true);
  await save();
  expect(await screen.findByText('Saved.')).toBeDefined();
  expect(saved).toHaveLength(2);
  expect(saved[1]).toEqual(saved[0]);
});
