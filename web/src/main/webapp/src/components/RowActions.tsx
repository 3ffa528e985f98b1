import type { ReactNode } from 'react';
import classes from './DeskFacts.module.css';

/** Buttons in a row of a list; they stay pressable where a link covers the row. */
export function RowActions({ children }: { children: ReactNode }) {
  return <div className={classes.actions}>{children}</div>;
}
