import { useTranslation } from 'react-i18next';
import { Page, PageHeader, Sheet } from '@/components/Page';
import type { TicketStatus } from '@/lib/api/types';
import { useFormats } from '@/lib/format';
import { useProcurementMetrics, useStockMetrics, useTicketMetrics } from '../api/dashboard';
import { Bars } from '../components/Bars';
import classes from '../components/dashboard.module.css';
import { Figure } from '../components/Figure';
import { NextDue } from '../components/NextDue';
import { Satisfaction, WorstResponses } from '../components/Satisfaction';
import { WhoCanHelp } from '../components/WhoCanHelp';

const stages: TicketStatus[] = ['SUBMITTED', 'TRIAGED', 'DISPATCHED', 'ACCEPTED', 'IN_PROGRESS', 'PAUSED', 'FINISHED'];

/** The manager's home: what will go wrong next, why, who can help; then how it goes. */
export function DashboardPage() {
  const { t } = useTranslation(['dashboard', 'common']);
  const { data: tickets } = useTicketMetrics();
  return (
    <Page wide>
      <PageHeader title={t('title')} hint={t('hint')} />
      <Figures />
      <div className={classes.columns}>
        <div className={classes.column}>
          <NextDue />
          <WorstResponses />
        </div>
        <div className={classes.column}>
          <WhoCanHelp />
          {tickets && (
            <Sheet title={t('open.title')}>
              <Bars
                bars={stages.map((status) => ({
                  key: status,
                  label: t(`common:ticketStatus.${status}`),
                  value: status === 'FINISHED' ? tickets.toConfirm : (tickets.openByStatus[status] ?? 0),
                  list: { to: '/queue', search: { status } },
                }))}
              />
            </Sheet>
          )}
          <Satisfaction />
        </div>
      </div>
    </Page>
  );
}

/** Each figure opens the list it counts. */
function Figures() {
  const { t } = useTranslation('dashboard');
  const format = useFormats();
  const { data: tickets } = useTicketMetrics();
  const { data: stock } = useStockMetrics();
  const { data: purchasing } = useProcurementMetrics();
  const since = (filter: 'createdFrom' | 'closedFrom') => (tickets?.today ? { [filter]: tickets.today } : undefined);
  return (
    <div className={classes.figures}>
      <Figure label={t('figure.overdue')} value={tickets?.overdue} to="/queue" search={{ due: 'BREACHED' }} tone="bad" />
      <Figure
        label={t('figure.waitingParts')}
        value={stock?.waitingReservations}
        hint={
          stock?.oldestWaitingSince
            ? t('figure.oldest', { since: format.relative(stock.oldestWaitingSince) })
            : undefined
        }
        to="/store"
        search={{ tab: 'waiting' }}
        tone="soon"
      />
      <Figure label={t('figure.inApproval')} value={purchasing?.inApproval} to="/purchasing" search={{ tab: 'approve' }} tone="soon" />
      <Figure label={t('figure.toOrder')} value={purchasing?.toOrder} to="/purchasing" search={{ tab: 'order' }} tone="soon" />
      <Figure
        label={t('figure.lateOrders')}
        value={purchasing?.overdueOrders}
        hint={purchasing && t('figure.openOrders', { count: purchasing.openOrders })}
        to="/store"
        search={{ tab: 'receive' }}
        tone="bad"
      />
      <Figure label={t('figure.lowStock')} value={stock?.itemsBelowReorder} to="/store" search={{ tab: 'stock', low: '1' }} tone="soon" />
      <Figure label={t('figure.createdToday')} value={tickets?.createdToday} to="/tickets" search={since('createdFrom')} />
      <Figure label={t('figure.closedToday')} value={tickets?.closedToday} to="/tickets" search={since('closedFrom')} />
    </div>
  );
}
