import { useSyncExternalStore } from 'react';

let now = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;
const watchers = new Set<() => void>();

function tick() {
  now = Date.now();
  watchers.forEach((notify) => notify());
}

function subscribe(notify: () => void) {
  watchers.add(notify);
  if (!timer) {
    now = Date.now();
    timer = setInterval(tick, 15_000);
  }
  return () => {
    watchers.delete(notify);
    if (watchers.size === 0) {
      clearInterval(timer);
      timer = undefined;
    }
  };
}

/** The time, a few times a minute, one timer for the whole page. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => now);
}
