import { Button } from '@mantine/core';
import type { ReactNode } from 'react';

/** Opens a row of a list in the same screen. */
export function ListLinkButton({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <Button variant="subtle" size="compact-md" mih={44} px={0} onClick={onClick}>
      {children}
    </Button>
  );
}
