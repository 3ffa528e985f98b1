import { useState } from 'react';
import { newKey } from '@/lib/api/client';
import { ApiError } from '@/lib/api/problem';
import { shrink } from '@/lib/shrink';
import { upload } from '@/lib/upload';
import { useTell } from '@/lib/useTell';

/** Sends pictures and hands on their ids; what fails is told, nothing is handed on, and it can be sent again. */
export function usePictures() {
  const tell = useTell();
  const [sending, setSending] = useState(false);
  const [again, setAgain] = useState<() => void>();
  const send = async (pictures: Blob[], then: (ids: string[]) => void) => {
    setSending(true);
    setAgain(undefined);
    try {
      const ids: string[] = [];
      for (const picture of pictures) {
        const file = picture instanceof File ? await shrink(picture) : picture;
        const name = file.type === 'image/png' ? 'signature.png' : 'photo.jpg';
        ids.push((await upload('/api/attachments', file, name, { idempotencyKey: newKey() })).id);
      }
      then(ids);
    } catch (error) {
      if (error instanceof ApiError) tell.problem(error);
      else tell.broken(error);
      if (!(error instanceof ApiError) || error.undecided) setAgain(() => () => void send(pictures, then));
    } finally {
      setSending(false);
    }
  };
  return { sending, send, again };
}
