import { type QueryClient } from '@tanstack/react-query';

/** Something changed: its kind (`ticket`, or an event type such as `ticket.closed.v1`) and its id. */
export interface Hint {
  type: string;
  id: string;
}

const calm = 300;

type Listener = (news: Hint[] | 'all') => void;
const listeners = new Set<Listener>();

/** Tells of every gathered batch of hints, for screens that read again only what changed; answers the end of it. */
export function onHints(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/**
 * Keeps what is on screen fresh: one event stream per browser (the tab that holds the lock listens and tells the others),
 * hints only; the data itself is read again through the API. A reconnect reads everything again, since hints were missed.
 * Returns the function that ends it.
 */
export function followLive(queries: QueryClient, url = '/api/live'): () => void {
  const others = 'BroadcastChannel' in globalThis ? new BroadcastChannel('houqin.live') : undefined;
  const ended = new AbortController();
  const apply = gather(queries);

  if (others) others.onmessage = ({ data }: MessageEvent<Hint | 'all'>) => apply(data);
  const tell = (news: Hint | 'all') => {
    apply(news);
    others?.postMessage(news);
  };

  if ('locks' in navigator) {
    navigator.locks
      .request('houqin.live', { signal: ended.signal }, () => listen(url, tell, ended.signal))
      .catch(() => undefined);
  } else {
    void listen(url, tell, ended.signal);
  }
  return () => {
    ended.abort();
    others?.close();
  };
}

function listen(url: string, tell: (news: Hint | 'all') => void, ended: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    let source: EventSource | undefined;
    let again: ReturnType<typeof setTimeout> | undefined;
    let broken = false;

    const open = () => {
      const before = source;
      const mine = new EventSource(url);
      source = mine;
      mine.onopen = () => {
        before?.close();
        if (broken) tell('all');
        broken = false;
      };
      mine.onmessage = ({ data }: MessageEvent<string>) => {
        const hint = parse(data);
        if (hint) tell(hint);
      };
      // The gateway checks a session again with every connection: the next one begins before this one ends.
      mine.addEventListener('renew', open, { once: true });
      mine.onerror = () => {
        broken = true;
        if (source !== mine) mine.close();
        else if (mine.readyState === EventSource.CLOSED) again = setTimeout(open, 10_000);
      };
    };
    ended.addEventListener('abort', () => {
      clearTimeout(again);
      source?.close();
      resolve();
    });
    open();
  });
}

function parse(data: string): Hint | undefined {
  try {
    const hint = JSON.parse(data) as Partial<Hint>;
    return typeof hint.type === 'string' && typeof hint.id === 'string' ? (hint as Hint) : undefined;
  } catch {
    return undefined;
  }
}

/** A storm of hints becomes one refresh. */
function gather(queries: QueryClient): (news: Hint | 'all') => void {
  const waiting = new Map<string, Hint>();
  let everything = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = () => {
    timer = undefined;
    const hints = [...waiting.values()];
    const stale = everything
      ? ([area]: readonly unknown[]) => area !== 'session'
      : (queryKey: readonly unknown[]) => hints.some((hint) => touches(hint, queryKey));
    const news = everything ? 'all' : hints;
    everything = false;
    waiting.clear();
    listeners.forEach((listener) => listener(news));
    void queries.invalidateQueries({ predicate: ({ queryKey }) => stale(queryKey) });
  };
  return (news) => {
    if (news === 'all') everything = true;
    else waiting.set(news.type + news.id, news);
    timer ??= setTimeout(flush, calm);
  };
}

const areaOf: Record<string, string> = {
  ticket: 'ticket',
  person: 'ticket',
  inventory: 'inventory',
  reservation: 'inventory',
  item: 'inventory',
  procurement: 'procurement',
  requisition: 'procurement',
  order: 'procurement',
  supplier: 'procurement',
  feedback: 'feedback',
  invitation: 'feedback',
};

/**
 * Whether a hint makes a query stale. Query keys begin with the area; `[area, 'one', id, …]` is about one thing, every
 * other key of the area may contain it. Stock and purchasing also move the parts of tickets.
 */
export function touches(hint: Hint, [area, kind, id]: readonly unknown[]): boolean {
  if (hint.type.startsWith('ticket.notices')) return area === 'notice';
  const changed = areaOf[hint.type.split('.')[0]!];
  if (changed === 'inventory' || changed === 'procurement') {
    return area === 'inventory' || area === 'procurement' || area === 'ticket';
  }
  return area === changed && (kind !== 'one' || id === hint.id);
}
