import { http, HttpResponse } from 'msw';
import { describe, expect, test } from 'vitest';
import { server } from '../../../test/server';
import { get, newKey, post } from './client';
import { ApiError } from './problem';

const caught = async (promise: Promise<unknown>): Promise<ApiError> => {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ApiError);
  return error as ApiError;
};

describe('a read', () => {
  test('leaves empty filters out of the address', async () => {
    let asked = '';
    server.use(
      http.get('*/api/tickets', ({ request }) => {
        asked = new URL(request.url).search;
        return HttpResponse.json({});
      }),
    );
    await get('/api/tickets', { q: '漏水', status: '', after: undefined, urgency: null, ids: ['a', 'b'] });
    expect(decodeURIComponent(asked)).toBe('?q=漏水&ids=a,b');
  });

  test('becomes an error that knows its trouble, code and fields', async () => {
    server.use(
      http.get('*/api/tickets', () =>
        HttpResponse.json(
          { code: 'INVALID_INPUT', detail: 'No.', traceId: 'abc', errors: [{ field: 'body.title', message: 'too long' }] },
          { status: 400, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    );
    const error = await caught(get('/api/tickets'));
    expect(error).toMatchObject({ trouble: 'invalid', code: 'INVALID_INPUT', traceId: 'abc', undecided: false });
    expect(error.fieldErrors).toEqual({ title: 'Too long' });
  });

  test.each([
    [401, 'signedOut'],
    [499, 'signedOut'],
    [403, 'forbidden'],
    [404, 'notFound'],
    [409, 'conflict'],
    [412, 'stale'],
    [429, 'busy'],
    [500, 'broken'],
    [503, 'busy'],
  ])('answered with %i is %s, whatever the body', async (status, trouble) => {
    server.use(http.get('*/api/me', () => new HttpResponse('<html>', { status })));
    expect((await caught(get('/api/me'))).trouble).toBe(trouble);
  });

  test.each([
    [400, false],
    [401, false],
    [405, false],
    [413, false],
    [429, true],
    [500, true],
    [503, true],
  ])('answered with %i may be sent again: %s', async (status, undecided) => {
    server.use(http.get('*/api/me', () => new HttpResponse('<html>', { status })));
    expect((await caught(get('/api/me'))).undecided).toBe(undecided);
  });

  test('without a network is offline and undecided', async () => {
    server.use(http.get('*/api/me', () => HttpResponse.error()));
    expect(await caught(get('/api/me'))).toMatchObject({ status: 0, trouble: 'offline', undecided: true });
  });
});

describe('a write', () => {
  test('says it comes from the application, carries its key and the version seen', async () => {
    let headers = new Headers();
    server.use(
      http.post('*/api/tickets/1/accept', ({ request }) => {
        headers = request.headers;
        return HttpResponse.json({ ok: true });
      }),
    );
    await expect(post('/api/tickets/1/accept', {}, { idempotencyKey: 'key', version: 7 })).resolves.toEqual({ ok: true });
    expect(headers.get('x-houqin')).toBe('1');
    expect(headers.get('idempotency-key')).toBe('key');
    expect(headers.get('if-match')).toBe('"7"');
  });

  test('has a key of its own otherwise, even without a secure context', () => {
    const { randomUUID } = crypto;
    try {
      Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
      expect(newKey()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    } finally {
      Object.defineProperty(crypto, 'randomUUID', { value: randomUUID, configurable: true });
    }
    expect(newKey()).not.toBe(newKey());
  });
});
