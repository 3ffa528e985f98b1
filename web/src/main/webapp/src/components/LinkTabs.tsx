import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef, type MouseEvent } from 'react';
import classes from './LinkTabs.module.css';

export interface LinkTab {
  value: string;
  label: string;
  /** How many things wait behind it; left out while unknown. */
  count?: number;
}

interface LinkTabsProps {
  label: string;
  tabs: LinkTab[];
  current: string;
  /** The search parameters of the address behind a tab. */
  search: (value: string) => Record<string, string | undefined>;
}

/** The parts of one screen side by side; each is a link that can be opened, saved and shared. */
export function LinkTabs({ label, tabs, current, search }: LinkTabsProps) {
  const router = useRouter();
  const bar = useRef<HTMLElement>(null);
  // On a phone the tabs are wider than the screen: the current one is brought in.
  useEffect(() => {
    const [all, here] = [bar.current, bar.current?.querySelector<HTMLElement>('[aria-current]')];
    if (all && here) all.scrollLeft = here.offsetLeft - (all.clientWidth - here.offsetWidth) / 2;
  }, [current]);
  const target = (value: string) => ({ to: '.', search: search(value) }) as never;
  const press = (event: MouseEvent, value: string) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void router.navigate(target(value));
  };
  return (
    <nav ref={bar} className={classes.tabs} aria-label={label}>
      {tabs.map(({ value, label: name, count }) => (
        <a
          key={value}
          href={router.buildLocation(target(value)).href}
          className={classes.tab}
          aria-current={value === current ? 'page' : undefined}
          onClick={(event) => press(event, value)}
        >
          {name}
          {count !== undefined && <span className={classes.count}>{count}</span>}
        </a>
      ))}
    </nav>
  );
}
