import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { get, getAll } from '@/lib/api/client';
import type {
  Bin,
  Movement,
  OrderStatus,
  ProcurementMetrics,
  PurchaseOrder,
  Requisition,
  Reservation,
  ReservationStatus,
  StockMetrics,
} from '@/lib/api/desk';
import type { Item, Page } from '@/lib/api/types';
import { useAction } from '@/lib/useAction';
import { usePages, type Pages } from '@/lib/usePages';

export const useReservations = (status: ReservationStatus, q?: string) =>
  usePages<Reservation>('inventory', '/api/reservations', { status, q, sort: status === 'WAITING' ? 'priority' : undefined });

/** What there is of everything, or only what runs out. */
export const useStockItems = (q: string | undefined, low: boolean) =>
  usePages<Item>('inventory', '/api/items', { q, low: low || undefined, size: 100 });

export const useMovements = (filters: { itemId?: string; ticketId?: string }) =>
  usePages<Movement>('inventory', '/api/movements', filters);

/** Orders something is still to come of, the earliest expected first; the list knows one state at a time, so three are read. */
export function useOpenOrders(): Pages<PurchaseOrder> {
  const of = (status: OrderStatus) => ({ status, sort: 'expectedOn', size: 100 });
  const path = '/api/purchase-orders';
  const sent = usePages<PurchaseOrder>('procurement', path, of('SENT'));
  const partly = usePages<PurchaseOrder>('procurement', path, of('PARTLY_RECEIVED'));
  const replaced = usePages<PurchaseOrder>('procurement', path, of('RECEIVED'));
  const all = [sent, partly, replaced];
  const items = all.every((one) => one.items)
    ? all.flatMap((one) => one.items!).sort((a, b) => a.expectedOn.localeCompare(b.expectedOn))
    : undefined;
  const more = all.flatMap((one) => (one.more ? [one.more] : []));
  return {
    items,
    total: items && String(items.length),
    error: all.find((one) => one.error)?.error ?? null,
    stale: all.some((one) => one.stale),
    more: more.length > 0 ? () => void more.map((read) => read()) : undefined,
    loadingMore: all.some((one) => one.loadingMore),
    retry: () => void all.map((one) => one.retry()),
  };
}

export const useStockMetrics = () =>
  useQuery({
    queryKey: ['inventory', '/api/metrics/stock'],
    queryFn: ({ signal }) => get<StockMetrics>('/api/metrics/stock', undefined, signal),
  });

export const useProcurementMetrics = () =>
  useQuery({
    queryKey: ['procurement', '/api/metrics/procurement'],
    queryFn: ({ signal }) => get<ProcurementMetrics>('/api/metrics/procurement', undefined, signal),
  });

export const useBins = () =>
  useQuery({
    queryKey: ['inventory', '/api/bins'],
    queryFn: ({ signal }) => get<Page<Bin>>('/api/bins', undefined, signal),
    select: (page) => page.items,
  });

/** Items to pick from, by name or number. */
export const useItemSearch = (q: string | undefined) =>
  useQuery({
    queryKey: ['inventory', '/api/items', { q, size: 30 }],
    queryFn: ({ signal }) => get<Page<Item>>('/api/items', { q, size: 30 }, signal),
    select: (page) => page.items,
    placeholderData: keepPreviousData,
  });

/** How far the purchase is that a reservation waits for, by the reservation's id. */
export function useSupply(enabled: boolean) {
  const underWay = ['IN_APPROVAL', 'APPROVED', 'ORDERED'] as const;
  return useQuery({
    enabled,
    queryKey: ['procurement', '/api/requisitions', 'under way'],
    queryFn: async ({ signal }) => {
      const all = await Promise.all(underWay.map((status) => getAll<Requisition>('/api/requisitions', { status }, signal)));
      return all.flat();
    },
    select: (requisitions) =>
      new Map(requisitions.flatMap((one) => (one.reservationId ? [[one.reservationId, one] as const] : []))),
  });
}

export interface NewIssue {
  reservationId: string;
  quantity: number;
  receivedBy?: string;
}

export const useIssue = () =>
  useAction<NewIssue, unknown>({
    send: (body) => ({ path: '/api/issues', body }),
    refresh: ['inventory', 'ticket'],
  });

export interface NewGoodsReceipt {
  orderId: string;
  lines: { lineId: string; accepted: number; refused: number; reason?: string; final: boolean }[];
  deliveryNote?: string;
}

/** Books a delivery, for the order as the person saw it. */
export const useGoodsReceipt = (order: PurchaseOrder) =>
  useAction<NewGoodsReceipt, { number: string }>({
    send: (body) => ({ path: '/api/goods-receipts', body, version: order.version }),
    refresh: ['procurement', 'inventory'],
  });

export interface NewReceipt {
  reason: string;
  reference?: string;
  lines: { itemId: string; bin: string; quantity: number; unitCost: string }[];
}

export const useReceipt = () =>
  useAction<NewReceipt, unknown>({ send: (body) => ({ path: '/api/receipts', body }), refresh: ['inventory'] });

export interface NewRequisition {
  itemId: string;
  sku: string;
  itemName: Item['name'];
  unit: string;
  quantity: number;
  note?: string;
}

export const useRequisition = () =>
  useAction<NewRequisition, Requisition>({
    send: (body) => ({ path: '/api/requisitions', body }),
    refresh: ['procurement'],
  });
