import { newKey } from './api/client';
import { read, remove, write } from './storage';

/** An order that was given and of which nobody knows yet whether it arrived. */
export interface Attempt {
  /** The idempotency key under which it is given again. */
  key: string;
  /** The version of the thing that was decided on. */
  version?: number;
  /** When it was given first, where there certainly was no network. */
  since?: string;
}

type Kept = Record<string, Attempt & { at: number }>;

const atMost = 50;
const longest = 24 * 60 * 60_000;

/** What is kept of an order: not its words, of which some are long and some are nobody else's business. */
function mark(text: string): string {
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    one = Math.imul(one ^ text.charCodeAt(at), 2654435761);
    other = Math.imul(other ^ text.charCodeAt(at), 1597334677);
  }
  return (one >>> 0).toString(36) + (other >>> 0).toString(36);
}

/** The one thing that an order is about (`/api/tickets/7`); what adds a thing is about itself alone. */
const thingOf = (path: string, of: string) => {
  const parts = path.split('/');
  return mark(parts.length > 3 ? parts.slice(0, 4).join('/') : of);
};

/**
 * The orders of one person on this device whose outcome is open, each by everything it says. They outlive the screen and the
 * page, as the drafts do that they are made of: given again, an order is the same one.
 */
export function attemptsOf(person: string) {
  const place = `houqin.attempts.${person}`;
  const all = (): Kept => {
    const kept = Object.entries(read<Kept>(place) ?? {}).filter(([, { at }]) => Date.now() - at < longest);
    return Object.fromEntries(kept.sort(([, a], [, b]) => b.at - a.at).slice(0, atMost));
  };
  const keep = (kept: Kept) => (Object.keys(kept).length > 0 ? write(place, kept) : remove(place));
  const idOf = (path: string, of: string) => `${thingOf(path, of)}.${mark(of)}`;
  return {
    find: (path: string, of: string): Attempt | undefined => all()[idOf(path, of)],
    /** A first attempt, with a fresh key. */
    begin: (path: string, of: string, attempt: Omit<Attempt, 'key'>): Attempt => {
      const begun = { key: newKey(), ...attempt };
      keep({ ...all(), [idOf(path, of)]: { ...begun, at: Date.now() } });
      return begun;
    },
    /** It was refused. */
    drop: (path: string, of: string) => {
      const { [idOf(path, of)]: _, ...rest } = all();
      keep(rest);
    },
    /** It was done. The thing has moved on: what was tried on it before would be another decision now. */
    done: (path: string, of: string) => {
      const thing = `${thingOf(path, of)}.`;
      keep(Object.fromEntries(Object.entries(all()).filter(([id]) => !id.startsWith(thing))));
    },
  };
}
