import { randomUUID } from 'node:crypto';
import { stack } from './stack';

export type Json = Record<string, any>;

const tokens = new Map<string, { value: string; until: number }>();

async function token(account: string): Promise<string> {
  const known = tokens.get(account);
  if (known && known.until > Date.now()) {
    return known.value;
  }
  const answer = await fetch(`${stack.url('keycloak')}/realms/houqin/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'password',
      client_id: 'houqin-cli',
      username: account,
      password: account,
      scope: 'openid',
    }),
  });
  const body = (await answer.json()) as Json;
  if (!answer.ok) {
    throw new Error(`No token for ${account}: ${JSON.stringify(body)}`);
  }
  tokens.set(account, { value: body.access_token, until: Date.now() + (body.expires_in - 15) * 1000 });
  return body.access_token;
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** An answer that is no success and no passing trouble. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly body: Json,
    what: string,
  ) {
    super(`${what} was answered ${status}: ${JSON.stringify(body)}`);
  }
}

/**
 * The platform's API through the gateway, as one account. Passing trouble (a part is away) is met as a good client meets it:
 * the same request again with the same idempotency key, for at most `patience` milliseconds.
 */
export class Api {
  constructor(
    readonly account: string,
    private readonly patience = 60_000,
  ) {}

  get(path: string): Promise<Json> {
    return this.call('GET', path);
  }

  post(path: string, body: Json = {}): Promise<Json> {
    return this.call('POST', path, body);
  }

  /** The thing at this address once it fits; waits for it, since effects travel by events. */
  async until(path: string, fits: (thing: Json) => boolean): Promise<Json> {
    const until = Date.now() + this.patience;
    for (;;) {
      const thing = await this.get(path);
      if (fits(thing)) {
        return thing;
      }
      if (Date.now() > until) {
        throw new Error(`${this.account} waited in vain for ${path}: ${JSON.stringify(thing)}`);
      }
      await pause(250);
    }
  }

  /** The first entry of a list that fits; waits for it, since effects travel by events. */
  async find(path: string, fits: (item: Json) => boolean): Promise<Json> {
    const until = Date.now() + this.patience;
    for (;;) {
      let next: string | null = null;
      do {
        const after = next ? `${path.includes('?') ? '&' : '?'}after=${encodeURIComponent(next)}` : '';
        const page: Json = await this.get(path + after);
        const found = page.items.find(fits);
        if (found) {
          return found;
        }
        next = page.next;
      } while (next);
      if (Date.now() > until) {
        throw new Error(`${this.account} waited in vain for an entry in ${path}`);
      }
      await pause(250);
    }
  }

  private async call(method: string, path: string, body?: Json): Promise<Json> {
    const key = randomUUID();
    const until = Date.now() + this.patience;
    for (;;) {
      let trouble: string;
      try {
        const answer = await fetch(stack.url('web') + path, {
          method,
          headers: {
            authorization: `Bearer ${await token(this.account)}`,
            ...(body && { 'content-type': 'application/json', 'idempotency-key': key }),
          },
          body: body && JSON.stringify(body),
          signal: AbortSignal.timeout(15_000),
        });
        const text = await answer.text();
        if (answer.ok) {
          return text ? JSON.parse(text) : {};
        }
        if (answer.status < 500) {
          throw new Refused(answer.status, safely(text), `${method} ${path} as ${this.account}`);
        }
        trouble = `${answer.status} ${text}`;
      } catch (error) {
        if (error instanceof Refused) {
          throw error;
        }
        trouble = String(error);
      }
      if (Date.now() > until) {
        throw new Error(`${method} ${path} as ${this.account}: ${trouble}`);
      }
      await pause(300);
    }
  }
}

function safely(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return { text };
  }
}
