import { queryOptions, useQuery } from '@tanstack/react-query';
import { get } from './api/client';
import { ApiError } from './api/problem';
import type { Role, Session } from './api/types';

/** Who is signed in; `null` for a visitor. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<Session | null> => {
    try {
      return (await get<Session | undefined>('/api/session', undefined, signal)) ?? null;
    } catch (error) {
      if (error instanceof ApiError && error.trouble === 'signedOut') return null;
      throw error;
    }
  },
  staleTime: Infinity,
  gcTime: Infinity,
});

/** The person signed in. Only screens inside the shell use it, and the shell needs a session. */
export function useSession(): Session {
  const { data } = useQuery(sessionQuery);
  if (!data) throw new Error('no session outside the shell');
  return data;
}

export function hasRole(session: Session, ...anyOf: Role[]): boolean {
  return anyOf.some((role) => session.roles.includes(role));
}

/** Leaves for the sign-in page and comes back to where the person was. */
export function signIn(returnTo: string = location.pathname + location.search): void {
  const speaks = document.documentElement.lang.startsWith('zh') ? 'zh-Hans' : 'en';
  location.assign(`/login?return=${encodeURIComponent(returnTo)}&ui_locales=${speaks}`);
}

const lastTry = 'houqin.signIn.at';

/** Like {@link signIn}, but never in a loop: a second time within half a minute is left to the person. */
export function signInOnce(): void {
  const before = Number(sessionStorage.getItem(lastTry) ?? 0);
  if (Date.now() - before < 30_000) return;
  sessionStorage.setItem(lastTry, String(Date.now()));
  signIn();
}

/** A form rather than a request: the answer leads to the identity provider, which ends its own session too. */
export function signOut(): void {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = '/logout';
  document.body.append(form);
  form.submit();
}
