import { useEffect, useRef, type RefObject } from 'react';

/** Between two looks, in milliseconds: quick enough for a hand, easy on a battery. */
const pause = 200;

export const canScan = () =>
  'BarcodeDetector' in window && typeof (navigator.mediaDevices as MediaDevices | undefined)?.getUserMedia === 'function';

interface Reading<T> {
  video: RefObject<HTMLVideoElement | null>;
  live: boolean;
  /** What the codes in the picture stand for; undefined goes on looking. */
  judge: (texts: string[]) => Promise<T | undefined>;
  onFound: (found: T) => void;
  /** This browser turned out to be unable to read codes. */
  onUnable: () => void;
}

/** Looks for QR codes in a live picture until one is found. */
export function useCodeReader<T>({ video, live, ...asked }: Reading<T>): void {
  const latest = useRef(asked);
  useEffect(() => {
    latest.current = asked;
  });
  useEffect(() => {
    if (!live) return undefined;
    let gone = false;
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      const codes = await seen(video.current).catch((error: unknown) => {
        if (!gone && (error as Error).name === 'NotSupportedError') latest.current.onUnable();
        return [];
      });
      const found = codes.length > 0 && !gone ? await latest.current.judge(codes) : undefined;
      if (gone) return;
      if (found === undefined) timer = setTimeout(() => void look(), pause);
      else latest.current.onFound(found);
    };
    void look();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [live, video]);
}

async function seen(picture: HTMLVideoElement | null): Promise<string[]> {
  if (!picture) return [];
  const codes = await new BarcodeDetector({ formats: ['qr_code'] }).detect(picture);
  return codes.map(({ rawValue }) => rawValue);
}
