import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Kept.module.css';

interface KeptProps {
  /** What the button beside it says and does. */
  action: string;
  onAction: () => void;
  children: ReactNode;
}

/** A line that tells what is kept. */
export function Kept({ action, onAction, children }: KeptProps) {
  return (
    <div role="status" className={classes.kept}>
      <span>{children}</span>
      <Button variant="subtle" onClick={onAction}>
        {action}
      </Button>
    </div>
  );
}
