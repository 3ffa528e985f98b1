import { useCallback, useEffect, useRef, useState } from 'react';
import { newKey } from './api/client';
import { ApiError } from './api/problem';
import { readBlobs, removeBlobs, writeBlobs } from './blobs';
import { shrink } from './shrink';
import { upload } from './upload';

export interface Photo {
  key: string;
  name: string;
  blob: Blob;
  /** Its address on this screen. */
  url: string;
  state: 'sending' | 'sent' | 'failed';
  /** How much of it has gone, from 0 to 1. */
  share: number;
  /** What the service calls it, once it has it. */
  id?: string;
  /** Why it failed; a refusal is final, anything else may be tried again. */
  error?: ApiError;
}

type Kept = Pick<Photo, 'key' | 'name' | 'blob'>;

export interface Photos {
  photos: Photo[];
  /** The sent ones, for the command that uses them. */
  ids: string[];
  /** Some are on their way. */
  busy: boolean;
  add: (files: Iterable<File>) => void;
  retry: (key: string) => void;
  remove: (key: string) => void;
  /** All of them, as soon as none is being made small or on its way. */
  settled: () => Promise<Photo[]>;
  /** Forgets them all: the command has used them. */
  clear: () => void;
}

interface Options {
  /** Where they are sent. */
  path?: string;
  /** Keeps them on this device under this name until they are used. */
  draft?: string;
  most?: number;
}

/** Pictures a person adds: made small, sent at once in the background, kept on the device until they are used. */
export function usePhotos({ path = '/api/attachments', draft, most = 6 }: Options = {}): Photos {
  const [photos, setPhotos] = useState<Photo[]>([]);
  const latest = useRef<Photo[]>([]);
  const running = useRef(new Set<Promise<void>>());
  const sending = useRef(new Map<string, AbortController>());
  const place = draft && `photos.${draft}`;

  const set = useCallback((next: (before: Photo[]) => Photo[]) => {
    latest.current = next(latest.current);
    setPhotos(latest.current);
  }, []);
  const keep = useCallback(() => {
    if (!place) return;
    const kept: Kept[] = latest.current.map(({ key, name, blob }) => ({ key, name, blob }));
    void (kept.length > 0 ? writeBlobs(place, kept) : removeBlobs(place));
  }, [place]);
  const change = useCallback(
    (key: string, values: Partial<Photo>) =>
      set((before) => before.map((photo) => (photo.key === key ? { ...photo, ...values } : photo))),
    [set],
  );
  const track = useCallback((work: Promise<void>) => {
    running.current.add(work);
    void work.finally(() => running.current.delete(work));
  }, []);
  const send = useCallback(
    async ({ key, name, blob }: Kept) => {
      change(key, { state: 'sending', share: 0, error: undefined });
      const { signal } = sending.current.set(key, new AbortController()).get(key)!;
      try {
        const onProgress = (share: number) => change(key, { share });
        const { id } = await upload(path, blob, name, { idempotencyKey: key, onProgress, signal });
        change(key, { state: 'sent', share: 1, id });
      } catch (error) {
        change(key, { state: 'failed', error: error instanceof ApiError ? error : new ApiError({ status: 0 }) });
      }
    },
    [change, path],
  );

  useEffect(() => {
    if (!place) return;
    let gone = false;
    void readBlobs<Kept[]>(place).then((kept) => {
      if (gone || !Array.isArray(kept) || latest.current.length > 0) return;
      // What was sent before is recognised by its key and not kept twice.
      set(() => kept.map((one) => ({ ...one, url: URL.createObjectURL(one.blob), state: 'sending', share: 0 })));
      kept.forEach((one) => track(send(one)));
    });
    return () => {
      gone = true;
    };
  }, [place, send, set, track]);
  useEffect(() => () => latest.current.forEach(({ url }) => URL.revokeObjectURL(url)), []);

  return {
    photos,
    ids: photos.flatMap(({ id }) => (id ? [id] : [])),
    busy: photos.some(({ state }) => state === 'sending'),
    add: (files) => {
      for (const file of [...files].slice(0, Math.max(0, most - latest.current.length))) {
        const begin = async () => {
          const blob = await shrink(file);
          const one: Kept = { key: newKey(), name: file.name || 'photo.jpg', blob };
          set((before) => [...before, { ...one, url: URL.createObjectURL(blob), state: 'sending', share: 0 }]);
          keep();
          await send(one);
        };
        track(begin());
      }
    },
    retry: (key) => {
      const photo = latest.current.find((one) => one.key === key);
      if (photo) track(send(photo));
    },
    remove: (key) => {
      sending.current.get(key)?.abort();
      const photo = latest.current.find((one) => one.key === key);
      if (photo) URL.revokeObjectURL(photo.url);
      set((before) => before.filter((one) => one.key !== key));
      keep();
    },
    settled: async () => {
      while (running.current.size > 0) await Promise.all(running.current);
      return latest.current;
    },
    clear: () => {
      sending.current.forEach((one) => one.abort());
      latest.current.forEach(({ url }) => URL.revokeObjectURL(url));
      set(() => []);
      keep();
    },
  };
}
