import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import type { Part } from './DataList';

interface TallProps<T> {
  items: T[];
  rowKey: (row: T) => string;
  /** About how high a row is; each is measured once it is drawn. */
  height: number;
  more: (() => void) | undefined;
  children: (part: Part, items: T[]) => ReactNode;
}

/** Draws what is near the screen, and reads on before its end is reached. */
export function Tall<T>({ items, rowKey, height, more, children }: TallProps<T>) {
  const frame = useRef<HTMLDivElement>(null);
  const [above, setAbove] = useState(0);
  // Another function would have all places reckoned anew, with every step of the scroll.
  const keyAt = useCallback((index: number) => rowKey(items[index]!), [items, rowKey]);
  const virtual = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => height,
    getItemKey: keyAt,
    overscan: 12,
    scrollMargin: above,
  });
  useEffect(() => setAbove((frame.current?.getBoundingClientRect().top ?? 0) + window.scrollY), [items.length]);

  const drawn = virtual.getVirtualItems();
  const first = drawn[0];
  const last = drawn.at(-1);
  const near = (last?.index ?? 0) + 20 >= items.length;
  const read = useRef(more);
  useEffect(() => {
    read.current = more;
  });
  useEffect(() => {
    if (near) read.current?.();
  }, [near, items.length]);
  const part = {
    from: first?.index ?? 0,
    of: items.length,
    before: first ? first.start - above : 0,
    after: last ? virtual.getTotalSize() - (last.end - above) : 0,
    measure: virtual.measureElement,
  };
  return <div ref={frame}>{children(part, items.slice(part.from, (last?.index ?? -1) + 1))}</div>;
}
