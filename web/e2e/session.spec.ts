import { randomUUID } from 'node:crypto';
import { expect, request, test, type APIRequestContext } from '@playwright/test';
import { Realm } from './support/realm';
import { stack } from './support/stack';

/** Signs in as a browser does, without drawing anything. */
async function signIn(account: string): Promise<APIRequestContext> {
  const browser = await request.newContext({ baseURL: stack.url('web') });
  const page = await (await browser.get('/login?return=/')).text();
  const action = /<form[^>]*action="([^"]*)"/.exec(page)![1]!.replaceAll('&amp;', '&');
  const arrived = await browser.post(action, { form: { username: account, password: account } });
  expect(arrived.ok()).toBe(true);
  return browser;
}

/** Signs in as a script does; the answer's status. */
async function token(account: string, password: string): Promise<number> {
  const answer = await fetch(`${stack.url('keycloak')}/realms/houqin/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'password', client_id: 'houqin-cli', username: account, password }),
  });
  return answer.status;
}

const roles = async (browser: APIRequestContext): Promise<string[]> =>
  ((await (await browser.get('/api/session')).json()) as { roles: string[] }).roles;

const status = async (browser: APIRequestContext): Promise<number> => (await browser.get('/api/session')).status();

test('a session ends with a lost role, a disabled account and a sign-out', async () => {
  const realm = await Realm.asAdministrator();
  const account = `visiting-${randomUUID().slice(0, 8)}`;
  const person = await realm.add(account, ['staff', 'dispatcher']);
  const asUsual = await realm.tokensLive('5');
  try {
    const browser = await signIn(account);
    expect(await roles(browser)).toContain('dispatcher');
    await realm.take(person, 'dispatcher');
    await expect.poll(() => roles(browser)).not.toContain('dispatcher');

    const other = await signIn(account);
    const copy = await request.newContext({
      baseURL: stack.url('web'),
      storageState: await other.storageState(),
    });
    expect(await status(copy)).toBe(200);
    await other.post('/logout', { maxRedirects: 0 }).then(async (answer) => other.get(answer.headers()['location']!));
    expect(await status(other)).toBe(401);
    await expect.poll(() => status(copy)).toBe(401);

    expect(await status(browser)).toBe(200);
    await realm.disable(person);
    await expect.poll(() => status(browser)).toBe(401);
  } finally {
    await realm.tokensLive(asUsual);
    await realm.remove(person);
  }
});

test('an account waits after ten wrong passwords; right ones may come all at once', async () => {
  const realm = await Realm.asAdministrator();
  const account = `guessed-${randomUUID().slice(0, 8)}`;
  const person = await realm.add(account, ['staff']);
  const right = () => token(account, account);
  try {
    expect(await Promise.all([right(), right(), right(), right(), right(), right()])).toEqual(Array(6).fill(200));
    for (let i = 0; i < 10; i++) expect(await token(account, 'wrong')).toBe(400);
    // Keycloak writes down what failed after it has answered.
    await expect.poll(() => realm.locked(person)).toBe(true);
    expect(await right()).toBe(400);
  } finally {
    await realm.remove(person);
  }
});
