import { Button, Select } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DataList } from '@/components/DataList';
import { Page, PageHeader } from '@/components/Page';
import { SearchField } from '@/components/SearchField';
import { impacts, natures, ticketStatuses, urgencies } from '@/lib/api/types';
import { figureFilters, useTickets, type TicketFilters } from '../api/tickets';
import { ticketColumns } from '../components/ticketColumns';

const route = getRouteApi('/shell/tickets');

/** Every ticket, for those who look after all of them. The filters live in the address and can be shared. */
export function TicketsPage() {
  const { t } = useTranslation(['tickets', 'common']);
  const filters: TicketFilters = route.useSearch();
  const navigate = route.useNavigate();
  const filter = (change: TicketFilters) =>
    void navigate({ search: (before: TicketFilters) => ({ ...before, ...change }), replace: true });

  const narrowed = figureFilters.some((name) => filters[name]);
  return (
    <Page wide>
      <PageHeader
        title={t('all.title')}
        hint={narrowed && t('all.narrowed')}
        actions={
          narrowed && (
            <Button variant="default" onClick={() => void navigate({ search: {} })}>
              {t('all.everything')}
            </Button>
          )
        }
      />
      <DataList
        label={t('all.title')}
        pages={useTickets(filters)}
        columns={ticketColumns(t, 'title', 'status', 'clock', 'place', 'requester', 'technician', 'created')}
        rowKey={({ id }) => id}
        order={{ value: filters.sort, onChange: (sort) => filter({ sort }) }}
        empty={{ title: t('all.empty.title'), hint: t('all.empty.hint') }}
        filters={
          <>
            <SearchField label={t('all.search')} value={filters.q} onChange={(q) => filter({ q })} />
            <Select
              aria-label={t('column.status')}
              placeholder={t('all.anyStatus')}
              clearable
              data={ticketStatuses.map((value) => ({ value, label: t(`common:ticketStatus.${value}`) }))}
              value={filters.status ?? null}
              onChange={(status) => filter({ status: status ?? undefined })}
            />
            <Select
              aria-label={t('all.urgency')}
              placeholder={t('all.anyUrgency')}
              clearable
              data={urgencies.map((value) => ({ value, label: t(`common:urgency.${value}`) }))}
              value={filters.urgency ?? null}
              onChange={(urgency) => filter({ urgency: urgency ?? undefined })}
            />
            <Select
              aria-label={t('all.nature')}
              placeholder={t('all.anyNature')}
              clearable
              data={natures.map((value) => ({ value, label: t(`common:nature.${value}`) }))}
              value={filters.nature ?? null}
              onChange={(nature) => filter({ nature: nature ?? undefined })}
            />
            <Select
              aria-label={t('all.impact')}
              placeholder={t('all.anyImpact')}
              clearable
              data={impacts.map((value) => ({ value, label: t(`common:impact.${value}`) }))}
              value={filters.impact ?? null}
              onChange={(impact) => filter({ impact: impact ?? undefined })}
            />
          </>
        }
      />
    </Page>
  );
}
