import { Button, Collapse } from '@mantine/core';
import { useId, useState, type ReactNode } from 'react';
import classes from './Fold.module.css';
import { IconChevronRight } from './icons';

interface FoldProps {
  /** What the button says while it is folded away. */
  more: string;
  less: string;
  /** Something is in it already: it stands open until the person says otherwise. */
  filled: boolean;
  /** Something in it has to be put right: it cannot be folded away. */
  wrong: boolean;
  children: ReactNode;
}

/** What most people leave out: folded away until wanted. */
export function Fold({ more, less, filled, wrong, children }: FoldProps) {
  const id = useId();
  const [chosen, setChosen] = useState<boolean>();
  const open = wrong || (chosen ?? filled);
  return (
    <div>
      <Button
        variant="subtle"
        px={0}
        leftSection={<IconChevronRight size={20} className={classes.arrow} data-open={open || undefined} aria-hidden />}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setChosen(!open)}
      >
        {open ? less : more}
      </Button>
      <Collapse expanded={open} id={id}>
        <div className={classes.inside}>{children}</div>
      </Collapse>
    </div>
  );
}
