import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ticket } from '@/lib/api/types';
import { DeskDialogs, type Asking } from './DeskDialogs';

/** What the service desk adds to a ticket's page: sort it in, give it to somebody. */
export function DeskActions({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation('queue');
  const [asking, setAsking] = useState<Asking>();
  const offered = (['dispatch', 'triage', 'merge'] as const).filter((command) => ticket.allowed.includes(command));
  return (
    <>
      {offered.map((command, index) => (
        <Button
          key={command}
          variant={index === 0 ? 'filled' : 'default'}
          onClick={() => setAsking({ ticket, command })}
        >
          {t(`${command}.verb`)}
        </Button>
      ))}
      {asking && <DeskDialogs asking={{ ...asking, ticket }} onChange={setAsking} />}
    </>
  );
}
