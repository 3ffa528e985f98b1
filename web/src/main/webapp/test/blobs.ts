import { vi } from 'vitest';

/** As much of IndexedDB as drafts need, which jsdom has not; answers what is kept there. */
export function withBlobs(): Map<string, unknown> {
  const kept = new Map<string, unknown>();
  const store = {
    get: (key: string) => ({ result: kept.get(key) }),
    put: (value: unknown, key: string) => ({ result: kept.set(key, value) }),
    delete: (key: string) => ({ result: kept.delete(key) }),
  };
  const soon = <T extends object>(thing: T, event: string) => {
    queueMicrotask(() => (thing as Record<string, () => void>)[event]?.());
    return thing;
  };
  vi.stubGlobal('indexedDB', {
    open: () =>
      soon({ result: { close: () => undefined, transaction: () => soon({ objectStore: () => store }, 'oncomplete') } }, 'onsuccess'),
  });
  Object.assign(URL, { createObjectURL: () => 'blob:kept', revokeObjectURL: () => undefined });
  return kept;
}
