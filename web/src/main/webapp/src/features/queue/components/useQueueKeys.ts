import { useEffect, useRef, type RefObject } from 'react';

interface Keys {
  /** Answers true when the key meant something; the browser then does nothing else with it. */
  onKey: (key: string, rowIndex: number) => boolean;
  /** No keys while a question is open. */
  paused: boolean;
  /** How many rows the list has, drawn or not. */
  count: number;
}

const steps: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };
const typing = 'input, textarea, select, [contenteditable], [role="dialog"], [role="menu"]';

/**
 * Moves the focus along the rows of a list (their covering links, so Enter opens as it always does) and hands every other
 * single key over with the row it is meant for. The place is kept when a row leaves the list.
 */
export function useQueueKeys(list: RefObject<HTMLElement | null>, { onKey, paused, count }: Keys) {
  const place = useRef(-1);
  const latest = useRef(onKey);
  useEffect(() => {
    latest.current = onKey;
  });

  useEffect(() => {
    if (paused) return;
    const linkAt = (index: number) => list.current?.querySelector<HTMLElement>(`[data-index="${index}"] a[data-cover]`);
    /** Where the person scrolled away from the row in hand, the page goes back there first. */
    const walkTo = (index: number, tries = 8) => {
      const link = linkAt(index);
      if (link) {
        link.focus();
        link.scrollIntoView({ block: 'nearest' });
        return;
      }
      const drawn = list.current?.querySelector('[data-index]');
      if (!drawn) return;
      window.scrollBy({ top: (index - indexOf(drawn)) * drawn.getBoundingClientRect().height - window.innerHeight / 2 });
      // Heights are known only of what was drawn, so the way there may take another step.
      if (tries > 0) requestAnimationFrame(() => requestAnimationFrame(() => walkTo(index, tries - 1)));
    };
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest(typing)) return;
      const focused = indexOf(document.activeElement?.closest('[data-index]'));
      if (focused >= 0) place.current = focused;

      const end = event.key === 'Home' ? 0 : event.key === 'End' ? count - 1 : undefined;
      if (end !== undefined && count > 0) {
        event.preventDefault();
        place.current = end;
        walkTo(end);
        return;
      }
      const step = steps[event.key];
      if (step === undefined) {
        if (latest.current(event.key, Math.min(Math.max(place.current, 0), count - 1))) event.preventDefault();
        return;
      }
      if (count === 0) return;
      event.preventDefault();
      // A row that left the list leaves its place to the next one.
      const from = focused < 0 && place.current >= 0 && step > 0 ? place.current - 1 : place.current;
      place.current = Math.min(Math.max(from + step, 0), count - 1);
      walkTo(place.current);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [list, paused, count]);
}

const indexOf = (row: Element | null | undefined) => Number(row?.getAttribute('data-index') ?? -1);
