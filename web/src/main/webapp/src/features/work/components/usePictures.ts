import { useState } from 'react';
import { usePhotos } from '@/lib/usePhotos';
import { useTell } from '@/lib/useTell';

/** So many wait on a device at most; a step or a moment is told with few. */
const most = 20;

export type Pictures = ReturnType<typeof usePictures>;

/**
 * Pictures that an order uses as soon as the service has them. Until it did (`clear`) they are kept on this device under the
 * name of the draft: what did not get through can be sent again, also after the screen was left.
 */
export function usePictures(draft: string) {
  const tell = useTell();
  const photos = usePhotos({ draft, most });
  const [waits, setWaits] = useState(false);

  const handOn = async (then: (ids: string[]) => void) => {
    setWaits(true);
    const kept = await photos.settled();
    setWaits(false);
    const failed = kept.find(({ error }) => error)?.error;
    if (failed) tell.problem(failed);
    else if (kept.length > 0) then(kept.flatMap(({ id }) => id ?? []));
  };
  return {
    kept: photos.photos,
    sending: photos.busy || waits,
    /** Sends more of them and then hands on the ids of all; what fails is told, and nothing is handed on. */
    send: (files: File[], then: (ids: string[]) => void) => {
      photos.add(files);
      void handOn(then);
    },
    again: (then: (ids: string[]) => void) => {
      photos.photos.filter(({ state }) => state === 'failed').forEach(({ key }) => photos.retry(key));
      void handOn(then);
    },
    clear: photos.clear,
  };
}
