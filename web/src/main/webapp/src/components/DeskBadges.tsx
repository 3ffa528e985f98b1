import { useTranslation } from 'react-i18next';
import type { OrderStatus, RequisitionStatus } from '@/lib/api/desk';
import { StatusBadge, type Tone } from './StatusBadge';

const requisitionTones: Record<RequisitionStatus, Tone> = {
  IN_APPROVAL: 'waiting',
  APPROVED: 'active',
  ORDERED: 'active',
  FULFILLED: 'over',
  REJECTED: 'bad',
  CANCELLED: 'over',
};

export function RequisitionStatusBadge({ status }: { status: RequisitionStatus }) {
  const { t } = useTranslation('desk');
  return <StatusBadge tone={requisitionTones[status] ?? 'plain'}>{t(`requisitionStatus.${status}`)}</StatusBadge>;
}

const orderTones: Record<OrderStatus, Tone> = {
  SENT: 'active',
  PARTLY_RECEIVED: 'waiting',
  RECEIVED: 'waiting',
  CLOSED: 'over',
  CANCELLED: 'over',
};

export function OrderStatusBadge({ status }: { status: OrderStatus }) {
  const { t } = useTranslation('desk');
  return <StatusBadge tone={orderTones[status] ?? 'plain'}>{t(`orderStatus.${status}`)}</StatusBadge>;
}
