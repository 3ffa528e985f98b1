import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { get } from '@/lib/api/client';
import type { ProcurementMetrics, PurchaseOrder, Requisition, Supplier } from '@/lib/api/desk';
import type { Page } from '@/lib/api/types';
import { useAction } from '@/lib/useAction';
import { usePages } from '@/lib/usePages';

export const useRequisitions = (filters: { status?: string; q?: string; sort?: string }) =>
  usePages<Requisition>('procurement', '/api/requisitions', filters);

export const useOrders = (filters: { status?: string; q?: string }) =>
  usePages<PurchaseOrder>('procurement', '/api/purchase-orders', filters);

export const useSuppliers = (q?: string) => usePages<Supplier>('procurement', '/api/suppliers', { q });

/** Suppliers to choose from, by name. */
export const useSupplierChoice = (q: string | undefined) =>
  useQuery({
    queryKey: ['procurement', '/api/suppliers', { q, choice: true }],
    queryFn: ({ signal }) => get<Page<Supplier>>('/api/suppliers', { q, size: 30 }, signal),
    select: (page) => page.items,
    placeholderData: keepPreviousData,
  });

export const useProcurementMetrics = () =>
  useQuery({
    queryKey: ['procurement', '/api/metrics/procurement'],
    queryFn: ({ signal }) => get<ProcurementMetrics>('/api/metrics/procurement', undefined, signal),
  });

export type RequisitionCommand =
  | { command: 'approve'; of: Requisition; body: { note?: string } }
  | { command: 'reject' | 'cancel'; of: Requisition; body: { reason: string } }
  | { command: 'withdraw'; of: Requisition; body: Record<string, never> };

/** A decision about one requisition as the person saw it. */
export const useRequisitionCommand = () =>
  useAction<RequisitionCommand, Requisition>({
    send: ({ command, of, body }) => ({ path: `/api/requisitions/${of.id}/${command}`, body, version: of.version }),
    refresh: ['procurement', 'ticket'],
  });

export interface NewPurchaseOrder {
  supplierId: string;
  lines: { requisitionId: string; unitPrice: string }[];
  expectedOn?: string;
}

export const usePlaceOrder = () =>
  useAction<NewPurchaseOrder, PurchaseOrder>({
    send: (body) => ({ path: '/api/purchase-orders', body }),
    refresh: ['procurement', 'ticket'],
  });

/** Takes an order back, or gives up the rest of it. */
export const useEndOrder = (order: PurchaseOrder, verb: 'cancel' | 'close') =>
  useAction<{ reason: string }, PurchaseOrder>({
    send: (body) => ({ path: `/api/purchase-orders/${order.id}/${verb}`, body, version: order.version }),
    refresh: ['procurement', 'ticket'],
  });

export interface SupplierFacts {
  name: string;
  contact?: string;
  phone?: string;
  leadDays: number;
}

/** Adds a supplier, or replaces what is known of one. */
export const useSaveSupplier = (supplier: Supplier | undefined) =>
  useAction<SupplierFacts, Supplier>({
    send: (body) =>
      supplier
        ? { path: `/api/suppliers/${supplier.id}`, body, method: 'PUT', version: supplier.version }
        : { path: '/api/suppliers', body },
    replaces: true,
    refresh: ['procurement'],
  });
