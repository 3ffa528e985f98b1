import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
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
  const report = (
    <Button component={Link} to="/report" leftSection={<IconPencilPlus size={20} aria-hidden />}>
      {t('mine.report')}
    </Button>
  );
  return (
    <Page wide>
      <PageHeader title={t('mine.title')} actions={report} />
      <ToConfirm />
      <DataList
        label={t('mine.title')}
        pages={useMyTickets()}
        columns={ticketColumns(t, 'title', 'status', 'clock', 'place', 'technician', 'created')}
        rowKey={({ id }) => id}
        empty={{ title: t('mine.empty.title'), hint: t('mine.empty.hint'), action: report }}
      />
    </Page>
  );
}
