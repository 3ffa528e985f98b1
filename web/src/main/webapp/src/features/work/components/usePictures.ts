import { useState } from 'react';
import { ApiError } from '@/lib/api/problem';
import { uploadPicture } from '@/lib/uploadPicture';
import { useTell } from '@/lib/useTell';

/** Sends pictures and hands on their ids; what fails is told and nothing is handed on. */
export function usePictures() {
  const tell = useTell();
  const [sending, setSending] = useState(false);
  const send = async (pictures: Blob[], then: (ids: string[]) => void) => {
    setSending(true);
    try {
      const ids: string[] = [];
      for (const picture of pictures) ids.push(await uploadPicture(picture));
      then(ids);
    } catch (error) {
      if (error instanceof ApiError) tell.problem(error);
      else tell.broken(error);
    } finally {
      setSending(false);
    }
  };
  return { sending, send };
}
