import { useEffect, useState, type RefObject } from 'react';

/** Rows kept above and below what is seen, so that a step of the keyboard finds the next one there. */
const margin = 12;
/** The window moves by so many rows at once. */
const step = 6;

export interface RowWindow {
  from: number;
  to: number;
}

/** Which rows of a long list with rows of one height are worth drawing, as the page is scrolled. */
export function useWindow(list: RefObject<HTMLElement | null>, count: number, rowHeight: number): RowWindow {
  const [seen, setSeen] = useState<RowWindow>({ from: 0, to: Math.ceil(800 / rowHeight) + margin });
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      const above = -(list.current?.getBoundingClientRect().top ?? 0);
      const first = Math.floor(above / rowHeight / step) * step;
      const from = Math.max(0, first - margin);
      const to = first + step + Math.ceil(window.innerHeight / rowHeight) + margin;
      setSeen((before) => (before.from === from && before.to === to ? before : { from, to }));
    };
    const later = () => {
      frame ||= requestAnimationFrame(look);
    };
    look();
    document.addEventListener('scroll', later, { passive: true, capture: true });
    window.addEventListener('resize', later);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('scroll', later, { capture: true });
      window.removeEventListener('resize', later);
    };
  }, [list, rowHeight]);
  const from = Math.min(seen.from, Math.max(0, count - 1));
  return { from, to: Math.min(count, Math.max(seen.to, from + 1)) };
}
