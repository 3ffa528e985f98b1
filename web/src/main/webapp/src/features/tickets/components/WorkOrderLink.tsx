import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { IconPrinter } from '@/components/icons';
import type { Ticket } from '@/lib/api/types';

/** The ticket on paper. */
export function WorkOrderLink({ ticket }: { ticket: Ticket }) {
  const { t, i18n } = useTranslation('request');
  return (
    <Button
      component="a"
      href={`/api/tickets/${ticket.id}/work-order.pdf?lang=${i18n.language}`}
      target="_blank"
      variant="default"
      mt="md"
      leftSection={<IconPrinter size={18} aria-hidden />}
    >
      {t('ticket.print')}
    </Button>
  );
}
