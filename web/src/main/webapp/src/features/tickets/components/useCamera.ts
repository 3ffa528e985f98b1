import { useEffect, useRef, useState } from 'react';

export type CameraTrouble = 'refused' | 'missing';

const forbidden = ['NotAllowedError', 'SecurityError'];

/**
 * Shows the camera at the back in the picture that takes `video` and says when it is live; it is switched off when the
 * picture goes. `onTrouble` stays the same function, else the camera starts anew.
 */
export function useCamera(onTrouble: (trouble: CameraTrouble) => void) {
  const video = useRef<HTMLVideoElement>(null);
  const [live, setLive] = useState(false);
  useEffect(() => {
    let gone = false;
    let stream: MediaStream | undefined;
    const stop = () => stream?.getTracks().forEach((track) => track.stop());
    const start = async () => {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: { ideal: 'environment' } }, audio: false });
      // Whoever was asked may have answered after closing.
      if (gone || !video.current) return stop();
      video.current.srcObject = stream;
      await video.current.play();
      if (!gone) setLive(true);
    };
    start().catch((error: unknown) => {
      stop();
      if (!gone) onTrouble(forbidden.includes((error as Error).name) ? 'refused' : 'missing');
    });
    return () => {
      gone = true;
      stop();
    };
  }, [onTrouble]);
  return { video, live };
}
