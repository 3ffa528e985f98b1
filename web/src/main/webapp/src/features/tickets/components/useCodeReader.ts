import { useEffect, useRef, type RefObject } from 'react';
import { codeReader, type CodeReader } from './codeReader';

/** Between two looks, in milliseconds: quick enough for a hand, easy on a battery. */
const pause = 200;

/** The reader did not come, or this device turned out to be unable to read codes. */
export type ReaderTrouble = 'unfetched' | 'unable';

interface Reading<T> {
  video: RefObject<HTMLVideoElement | null>;
  live: boolean;
  /** What the codes in the picture stand for; undefined goes on looking. */
  judge: (texts: string[]) => Promise<T | undefined>;
  onFound: (found: T) => void;
  onTrouble: (trouble: ReaderTrouble) => void;
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
    const fail = (trouble: ReaderTrouble) => {
      if (!gone) latest.current.onTrouble(trouble);
    };
    const look = async (reader: CodeReader) => {
      if (gone) return;
      const codes = await seen(reader, video.current).catch((error: unknown) => {
        if ((error as Error).name === 'NotSupportedError') fail('unable');
        return [];
      });
      const found = codes.length > 0 && !gone ? await latest.current.judge(codes) : undefined;
      if (gone) return;
      if (found === undefined) timer = setTimeout(() => void look(reader), pause);
      else latest.current.onFound(found);
    };
    codeReader().then(look, () => fail('unfetched'));
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [live, video]);
}

async function seen(reader: CodeReader, picture: HTMLVideoElement | null): Promise<string[]> {
  const codes = picture ? await reader.detect(picture) : [];
  return codes.map(({ rawValue }) => rawValue);
}
