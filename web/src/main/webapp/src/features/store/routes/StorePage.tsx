import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LinkTabs } from '@/components/LinkTabs';
import { Page, PageHeader } from '@/components/Page';
import { useProcurementMetrics, useStockMetrics } from '../api/store';
import { Deliveries } from './Deliveries';
import { Movements } from './Movements';
import { Ready } from './Ready';
import { Stock } from './Stock';
import { Waiting } from './Waiting';

const route = getRouteApi('/shell/store');

export interface StoreSearch {
  tab?: string;
  q?: string;
  low?: string;
  itemId?: string;
  ticketId?: string;
}

const parts = { waiting: Waiting, issue: Ready, receive: Deliveries, stock: Stock, movements: Movements };
type Part = keyof typeof parts;

/** The storekeeper's home: who waits, what lies ready, what arrives, what there is and how it came to be. */
export function StorePage() {
  const { t } = useTranslation('store');
  const search: StoreSearch = route.useSearch();
  const navigate = route.useNavigate();
  const { data: stock } = useStockMetrics();
  const { data: purchasing } = useProcurementMetrics();
  const tab: Part = search.tab !== undefined && search.tab in parts ? (search.tab as Part) : 'waiting';
  const Part = parts[tab];
  const filter = (change: StoreSearch) =>
    void navigate({ search: (before: StoreSearch) => ({ ...before, ...change }), replace: true });

  const counts: Partial<Record<Part, number>> = {
    waiting: stock?.waitingReservations,
    issue: stock?.readyReservations,
    receive: purchasing?.openOrders,
  };
  return (
    <Page wide>
      <PageHeader title={t('title')} hint={t(`hint.${tab}`)} />
      <LinkTabs
        label={t('title')}
        current={tab}
        search={(value) => ({ tab: value })}
        tabs={(Object.keys(parts) as Part[]).map((value) => ({ value, label: t(`tab.${value}`), count: counts[value] }))}
      />
      <Part key={tab} search={search} filter={filter} />
    </Page>
  );
}

/** What every part of the store is given: its part of the address, and how to change it. */
export interface StorePartProps {
  search: StoreSearch;
  filter: (change: StoreSearch) => void;
}
