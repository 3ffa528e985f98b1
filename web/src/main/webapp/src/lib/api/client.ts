import { ApiError, type Problem } from './problem';
import type { Page } from './types';

export type Query = Record<string, string | number | boolean | null | undefined | readonly string[]>;

export interface WriteOptions {
  /** One per action of a person: a retry of the same action carries the same key. */
  idempotencyKey?: string;
  /** The version of the view the person decided on; a newer one on the server answers 412. */
  version?: number;
  signal?: AbortSignal;
}

/** Reads one resource. Throws {@link ApiError} for every answer but 2xx. */
export function get<T>(path: string, query?: Query, signal?: AbortSignal): Promise<T> {
  return send<T>(address(path, query), { method: 'GET', signal });
}

/** Reads all of a list, page by page; for lists whose length the house bounds. */
export async function getAll<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T[]> {
  const items: T[] = [];
  let after: string | undefined;
  do {
    const page: Page<T> = await get<Page<T>>(path, { size: 200, ...query, after }, signal);
    items.push(...page.items);
    after = page.next ?? undefined;
  } while (after);
  return items;
}

/** Sends a command or creates a resource; the answer is the new view. */
export function post<T>(path: string, body: unknown = {}, options: WriteOptions = {}): Promise<T> {
  return write<T>('POST', path, body, options);
}

/** Replaces what is known of a resource; the answer is the new view. */
export function put<T>(path: string, body: unknown = {}, options: WriteOptions = {}): Promise<T> {
  return write<T>('PUT', path, body, options);
}

/** A file as the server names it. */
export interface NamedFile {
  name: string;
  content: Blob;
}

/** Reads a resource in another form than JSON, such as a list as a table. */
export async function getFile(path: string, query: Query, accept: string, language: string): Promise<NamedFile> {
  const headers = { Accept: accept, 'Accept-Language': language };
  const response = await request(address(path, query), { method: 'GET', headers });
  return { name: fileName(response.headers.get('Content-Disposition')) ?? 'houqin', content: await response.blob() };
}

/** The name in a `Content-Disposition`: the one that may hold any script comes first. */
export function fileName(disposition: string | null): string | undefined {
  const any = disposition?.match(/filename\*=UTF-8''([^;]+)/i)?.[1];
  return any ? decodeURIComponent(any) : disposition?.match(/filename="([^"]+)"/i)?.[1];
}

function write<T>(method: 'POST' | 'PUT', path: string, body: unknown, options: WriteOptions): Promise<T> {
  const headers: Record<string, string> = {
    'Content-Type': 'application/json',
    'X-Houqin': '1',
    'Idempotency-Key': options.idempotencyKey ?? newKey(),
  };
  if (options.version !== undefined) {
    headers['If-Match'] = `"${options.version}"`;
  }
  return send<T>(address(path), { method, headers, body: JSON.stringify(body), signal: options.signal });
}

/** A fresh idempotency key. `randomUUID` needs a secure context, plain HTTP on a campus network has none. */
export function newKey(): string {
  if (typeof crypto.randomUUID === 'function') {
    return crypto.randomUUID();
  }
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function address(path: string, query: Query = {}): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (Array.isArray(value)) {
      if (value.length > 0) params.set(name, value.join(','));
    } else if (value !== undefined && value !== null && value !== '') {
      params.set(name, String(value));
    }
  }
  const search = params.toString();
  return search ? `${path}?${search}` : path;
}

function versionIn(tag: string | null | undefined): number | undefined {
  const digits = tag?.match(/^"(\d+)"$/)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

async function send<T>(url: string, init: RequestInit): Promise<T> {
  const response = await request(url, init);
  return response.status === 204 ? (undefined as T) : ((await response.json()) as T);
}

async function request(url: string, init: RequestInit): Promise<Response> {
  const language = document.documentElement.lang;
  const headers: Record<string, string> = {
    Accept: 'application/json',
    'Accept-Language': language,
    ...(init.headers as Record<string, string> | undefined),
  };
  let response: Response;
  try {
    response = await fetch(url, { ...init, headers, credentials: 'same-origin' });
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw new ApiError({ status: 0 }, { cause });
  }
  if (!response.ok) {
    throw new ApiError(await problemOf(response, headers['If-Match']));
  }
  return response;
}

async function problemOf(response: Response, ifMatch?: string): Promise<Problem> {
  const status = response.status === 499 ? 401 : response.status;
  const version = versionIn(response.headers.get('ETag'));
  const decidedOn = versionIn(ifMatch);
  const missed = version !== undefined && decidedOn !== undefined ? version - decidedOn : undefined;
  try {
    const body = (await response.json()) as Partial<Problem>;
    return { ...body, status, version, missed };
  } catch {
    return { status };
  }
}
