import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ticket } from '@/lib/api/types';

const ExplanationDialog = lazy(async () => ({ default: (await import('./ExplanationDialog')).ExplanationDialog }));

/** Asks how the due times were worked out. */
export function WhyDue({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation('tickets');
  const [asked, setAsked] = useState(false);
  if (ticket.sla.length === 0) return null;
  return (
    <>
      <Button variant="subtle" mih={44} px={0} onClick={() => setAsked(true)} style={{ justifySelf: 'start' }}>
        {t('why.ask')}
      </Button>
      {asked && (
        <Suspense>
          <ExplanationDialog ticket={ticket} onClose={() => setAsked(false)} />
        </Suspense>
      )}
    </>
  );
}
