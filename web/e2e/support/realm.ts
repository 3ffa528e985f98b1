import { stack } from './stack';

type Json = Record<string, unknown> & { attributes?: Record<string, string> };

/** What an administrator of Keycloak does. */
export class Realm {
  private constructor(private readonly token: string) {}

  static async asAdministrator(): Promise<Realm> {
    const answer = await fetch(`${stack.url('keycloak')}/realms/master/protocol/openid-connect/token`, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'password', client_id: 'admin-cli', username: 'houqin', password: 'houqin' }),
    });
    return new Realm(((await answer.json()) as { access_token: string }).access_token);
  }

  /** Adds an account whose password is its name, and answers its id; whoever signs in with it first has to do what is required. */
  async add(username: string, roles: string[], requiredActions: string[] = []): Promise<string> {
    const answer = await this.call('POST', '/users', {
      username,
      enabled: true,
      requiredActions,
      firstName: username,
      lastName: username,
      email: `${username}@houqin.example`,
      credentials: [{ type: 'password', value: username, temporary: false }],
    });
    const id = answer.headers.get('location')!.split('/').at(-1)!;
    await this.call('POST', `/users/${id}/role-mappings/realm`, await Promise.all(roles.map((role) => this.role(role))));
    return id;
  }

  async take(person: string, role: string): Promise<void> {
    await this.call('DELETE', `/users/${person}/role-mappings/realm`, [await this.role(role)]);
  }

  async disable(person: string): Promise<void> {
    await this.call('PUT', `/users/${person}`, { enabled: false });
  }

  async remove(person: string): Promise<void> {
    await this.call('DELETE', `/users/${person}`);
  }

  /** Whether wrong passwords keep an account out for a while. */
  async locked(person: string): Promise<boolean> {
    const answer = await this.call('GET', `/attack-detection/brute-force/users/${person}`);
    return ((await answer.json()) as { disabled: boolean }).disabled;
  }

  /** Sets how many seconds an access token of the web application lives, and answers how many it did ('': as the realm says). */
  async tokensLive(seconds: string): Promise<string> {
    const [client] = (await (await this.call('GET', '/clients?clientId=houqin-web')).json()) as Json[];
    const before = client!.attributes?.['access.token.lifespan'] ?? '';
    await this.call('PUT', `/clients/${client!['id'] as string}`, {
      ...client,
      attributes: { ...client!.attributes, 'access.token.lifespan': seconds },
    });
    return before;
  }

  private async role(name: string): Promise<Json> {
    return (await (await this.call('GET', `/roles/${name}`)).json()) as Json;
  }

  private async call(method: string, path: string, body?: unknown): Promise<Response> {
    const answer = await fetch(`${stack.url('keycloak')}/admin/realms/houqin${path}`, {
      method,
      headers: { Authorization: `Bearer ${this.token}`, 'Content-Type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  }
}
