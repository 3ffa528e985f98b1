import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { usePhotos } from '@/lib/usePhotos';
import { show } from '../../test/render';
import { server } from '../../test/server';
import { PhotoField } from './PhotoField';

beforeEach(() => void Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined }));

function Field() {
  return <PhotoField photos={usePhotos()} />;
}

test.each([
  [413, 'TOO_LARGE', 'Not taken. Remove', /^That is too large/],
  [400, 'UNSUPPORTED_FILE', 'Not taken. Remove', /^This file cannot be read/],
  [401, 'UNAUTHENTICATED', 'Sign in', /^What you typed is kept. Sign in/],
  [503, 'SERVICE_DOWN', 'Try again', /^The photo is kept here/],
])('a photo answered with %i says what happened and what to do', async (status, code, next, said) => {
  server.use(http.post('*/api/attachments', () => HttpResponse.json({ code, detail: 'In English only.' }, { status })));
  await show(<Field />);
  await userEvent.upload(screen.getByLabelText('From gallery'), new File(['x'], 'tap.jpg', { type: 'image/jpeg' }));
  expect(await screen.findByRole('button', { name: next })).toBeDefined();
  expect(screen.getByRole('alert').textContent).toMatch(said);
});
