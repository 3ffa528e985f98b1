import { MantineProvider, TextInput } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { startI18n } from '@/lib/i18n';
import { Dialog } from './Dialog';

/** As in a browser, where a dialog stands beside the form it was opened from and its events still pass through that form. */
async function openWithin(form: () => void, dialog: ReactNode) {
  await startI18n('en');
  render(
    <MantineProvider>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          form();
        }}
      >
        {dialog}
      </form>
    </MantineProvider>,
  );
  return screen.findByLabelText('Search');
}

test('Enter sends a dialog, and not the form behind it', async () => {
  const behind = vi.fn();
  const asked = vi.fn();
  const field = await openWithin(
    behind,
    <Dialog opened title="Why?" onClose={() => undefined} submit={{ label: 'Send', onSubmit: asked }}>
      <TextInput label="Search" />
    </Dialog>,
  );
  await userEvent.type(field, 'words{Enter}');
  expect(asked).toHaveBeenCalledOnce();
  expect(behind).not.toHaveBeenCalled();
});

test('Enter in a dialog that has nothing to send sends nothing', async () => {
  const behind = vi.fn();
  const field = await openWithin(
    behind,
    <Dialog opened title="Where?" onClose={() => undefined}>
      <TextInput label="Search" />
    </Dialog>,
  );
  await userEvent.type(field, 'words{Enter}');
  expect(behind).not.toHaveBeenCalled();
  expect(field.closest('form')).toBeNull();
});

test.each([
  ['a form', { label: 'Send', onSubmit: () => undefined }, 0],
  ['nothing to lose', undefined, 1],
])('a press beside a dialog with %s', async (_, submit, closed) => {
  const onClose = vi.fn();
  await openWithin(
    () => undefined,
    <Dialog opened title="Why?" onClose={onClose} submit={submit}>
      <TextInput label="Search" />
    </Dialog>,
  );
  await userEvent.click(document.querySelector('.mantine-Modal-overlay')!);
  expect(onClose).toHaveBeenCalledTimes(closed);
});
