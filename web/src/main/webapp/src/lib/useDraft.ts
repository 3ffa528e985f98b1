import { useCallback, useRef, useState } from 'react';
import { read, remove, write } from './storage';

export interface Draft<T> {
  value: T;
  /** The same as it is at the moment of the call, for what goes on after a wait. */
  current: () => T;
  /** Merges into the draft and keeps it on this device. */
  set: (change: Partial<T>) => void;
  /** Forgets the draft: it was sent, or thrown away on purpose. */
  clear: () => void;
  /** The draft was found on this device when the screen opened. */
  restored: boolean;
}

const prefix = 'houqin.draft.';

/**
 * What a person typed, kept on this device until it is sent, so that a closed tab, a lost session or a failed request
 * loses nothing. The key names the form, the person and the thing it is about (`report:<person>`).
 */
export function useDraft<T extends object>(key: string, empty: T): Draft<T> {
  const place = prefix + key;
  const [initial] = useState(() => read<Partial<T>>(place));
  const [value, setValue] = useState<T>({ ...empty, ...initial });
  const latest = useRef(value);
  const blank = useRef(empty);

  const set = useCallback(
    (change: Partial<T>) => {
      latest.current = { ...latest.current, ...change };
      write(place, latest.current);
      setValue(latest.current);
    },
    [place],
  );
  const clear = useCallback(() => {
    latest.current = blank.current;
    remove(place);
    setValue(blank.current);
  }, [place]);

  const current = useCallback(() => latest.current, []);

  return { value, current, set, clear, restored: initial !== undefined };
}
