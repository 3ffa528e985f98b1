import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { DataList } from '@/components/DataList';
import { IconPencilPlus } from '@/components/icons';
import { Page, PageHeader } from '@/components/Page';
import { useMyTickets } from '../api/tickets';
import { ToConfirm } from '../components/ToConfirm';
import { ticketColumns } from '../components/ticketColumns';

/** What the person reported, newest first; above it what waits for their word. */
export function MyTicketsPage() {
  const { t } = useTranslation('tickets');
  const waiting = useMyTickets({ status: 'FINISHED' });
  const mine = useMyTickets();
  // Shown together: what waits would push the list away from under the finger.
  const known = useDeferredValue(Boolean((waiting.items ?? waiting.error) && (mine.items ?? mine.error)));
  const report = (
    <Button component={Link} to="/report" leftSection={<IconPencilPlus size={20} aria-hidden />}>
      {t('mine.report')}
    </Button>
  );
  return (
    <Page wide>
      <PageHeader title={t('mine.title')} actions={report} />
      {known && <ToConfirm tickets={waiting.items} />}
      <DataList
        label={t('mine.title')}
        pages={known ? mine : { ...mine, items: undefined }}
        columns={ticketColumns(t, 'title', 'status', 'clock', 'place', 'technician', 'created')}
        rowKey={({ id }) => id}
        empty={{ title: t('mine.empty.title'), hint: t('mine.empty.hint'), action: report }}
      />
    </Page>
  );
}
