import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LinkTabs } from '@/components/LinkTabs';
import { Page, PageHeader } from '@/components/Page';
import { hasRole, useSession } from '@/lib/session';
import { useProcurementMetrics } from '../api/purchasing';
import { Approvals } from './Approvals';
import { Orders } from './Orders';
import { Requests } from './Requests';
import { Suppliers } from './Suppliers';
import { ToOrder } from './ToOrder';

const route = getRouteApi('/shell/purchasing');

export interface PurchasingSearch {
  tab?: string;
  status?: string;
  q?: string;
}

/** What every part of the purchasing desk is given: its part of the address, and how to change it. */
export interface PurchasingPartProps {
  search: PurchasingSearch;
  filter: (change: PurchasingSearch) => void;
}

const parts = { approve: Approvals, order: ToOrder, orders: Orders, requests: Requests, suppliers: Suppliers };
type Part = keyof typeof parts;

/** The home of buyers and approvers: what shall be bought and why, what is ordered, from whom. */
export function PurchasingPage() {
  const { t } = useTranslation('purchasing');
  const session = useSession();
  const search: PurchasingSearch = route.useSearch();
  const navigate = route.useNavigate();
  const { data: metrics } = useProcurementMetrics();
  const home: Part = hasRole(session, 'buyer') && !hasRole(session, 'approver') ? 'order' : 'approve';
  const tab: Part = search.tab !== undefined && search.tab in parts ? (search.tab as Part) : home;
  const Part = parts[tab];
  const filter = (change: PurchasingSearch) =>
    void navigate({ search: (before: PurchasingSearch) => ({ ...before, ...change }), replace: true });
  const counts: Partial<Record<Part, number>> = {
    approve: metrics?.inApproval,
    order: metrics?.toOrder,
    orders: metrics?.openOrders,
  };
  return (
    <Page wide>
      <PageHeader
        title={t('title')}
        hint={metrics && metrics.overdueOrders > 0 ? t('overdue', { count: metrics.overdueOrders }) : t(`hint.${tab}`)}
      />
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
