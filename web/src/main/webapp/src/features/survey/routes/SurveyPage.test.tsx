import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, expect, test } from 'vitest';
import { visit } from '../../../../test/render';
import { server } from '../../../../test/server';

afterEach(() => window.history.replaceState(null, '', '/'));

test('a survey needs no sign-in, takes its token out of the address and says thank you', async () => {
  let sent: unknown;
  server.use(
    http.post('*/public/surveys/demo-open', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({});
    }),
  );
  await visit('/s/demo-open', null);
  await screen.findByRole('heading', { level: 1, name: 'How was the repair?' });
  expect(window.location.pathname).toBe('/s/-');
  expect(document.body.innerHTML).not.toContain('demo-open');

  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(screen.getByText('Please say whether it was fixed.')).toBeDefined();
  expect(sent).toBeUndefined();

  await userEvent.click(screen.getByRole('radio', { name: 'No, still broken' }));
  await userEvent.click(screen.getByRole('radio', { name: '2 of 5, Bad' }));
  await userEvent.type(screen.getByLabelText('Anything you want to tell us'), 'Drips again');
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(await screen.findByText('Thank you')).toBeDefined();
  expect(sent).toEqual({ score: 2, fixed: false, comment: 'Drips again' });
  expect(sessionStorage.getItem('houqin.survey')).toBeNull();
});

test.each([
  ['demo-answered', 'Already answered'],
  ['demo-expired', 'This question has expired'],
  ['nonsense', 'This link does not work'],
])('%s says how it stands', async (token, words) => {
  await visit(`/s/${token}`, null);
  expect(await screen.findByText(words)).toBeDefined();
});

test('an answer somebody else gave meanwhile is told', async () => {
  server.use(
    http.post('*/public/surveys/demo-open', () => HttpResponse.json({ code: 'SURVEY_ANSWERED' }, { status: 409 })),
  );
  await visit('/s/demo-open', null, 'zh-CN');
  await userEvent.click(await screen.findByRole('radio', { name: '修好了' }));
  await userEvent.click(screen.getByRole('radio', { name: '5 分（共 5 分），非常满意' }));
  await userEvent.click(screen.getByRole('button', { name: '发送' }));
  await waitFor(() => expect(screen.getByText('已经评价过了')).toBeDefined());
});
