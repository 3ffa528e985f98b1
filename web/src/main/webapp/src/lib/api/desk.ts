/**
 * The views of the desks: store, purchasing, dashboard and administration. As in `types.ts`, their shapes come from the
 * services' OpenAPI documents; what those leave open is said here.
 */
import type { components as FeedbackApi } from './schema/feedback';
import type { components as InventoryApi } from './schema/inventory';
import type { components as ProcurementApi } from './schema/procurement';
import type { components as TicketApi } from './schema/ticket';
import type { Whole } from './types';

type InventorySchemas = InventoryApi['schemas'];
type ProcurementSchemas = ProcurementApi['schemas'];
type FeedbackSchemas = FeedbackApi['schemas'];
type TicketSchemas = TicketApi['schemas'];

type WithCommands<T, Command extends string> = Omit<Whole<T>, 'allowed'> & { allowed: Command[] };

/** An item as orders and reservations name it. */
export type ItemRef = Whole<InventorySchemas['ItemRef']>;

// The store

export type ReservationStatus = InventorySchemas['ReservationStatus'];
export type Reservation = WithCommands<InventorySchemas['Reservation'], 'issue'>;
export type Bin = Whole<InventorySchemas['Bin']>;
export type Movement = Whole<InventorySchemas['Movement']>;
export type StockMetrics = Whole<InventorySchemas['StockMetrics']>;

export type ReceiptReason = InventorySchemas['ReceiptReason'];
export const receiptReasons = ['OPENING', 'DONATION', 'FOUND'] as const satisfies ReceiptReason[];

// Purchasing

export type RequisitionStatus = ProcurementSchemas['RequisitionStatus'];
export const requisitionStatuses = [
  'IN_APPROVAL',
  'APPROVED',
  'ORDERED',
  'FULFILLED',
  'REJECTED',
  'CANCELLED',
] as const satisfies RequisitionStatus[];

export type Requisition = WithCommands<ProcurementSchemas['Requisition'], 'approve' | 'reject' | 'withdraw' | 'order' | 'cancel'>;

export type OrderStatus = ProcurementSchemas['OrderStatus'];
export const orderStatuses = [
  'SENT',
  'PARTLY_RECEIVED',
  'RECEIVED',
  'CLOSED',
  'CANCELLED',
] as const satisfies OrderStatus[];

export type OrderLine = Whole<ProcurementSchemas['PurchaseOrderLine']>;
export type PurchaseOrder = WithCommands<ProcurementSchemas['PurchaseOrder'], 'cancel' | 'close' | 'receive'>;
export type Supplier = WithCommands<ProcurementSchemas['Supplier'], 'edit'>;
export type ProcurementMetrics = Whole<ProcurementSchemas['ProcurementMetrics']>;

// The manager

export type TicketMetrics = Whole<TicketSchemas['TicketMetrics']>;
export type SatisfactionMetrics = Whole<FeedbackSchemas['SatisfactionView']>;
export type Response = Whole<FeedbackSchemas['ResponseView']>;

// Administration

export type Person = Whole<TicketSchemas['Person']>;
export type Department = Whole<TicketSchemas['Department']>;

export const services = ['ticket', 'inventory', 'procurement', 'feedback'] as const;
export type Service = (typeof services)[number];

export type AuditEntry = Whole<TicketSchemas['AuditEntry']>;
export type ParkedEvent = Whole<TicketSchemas['ParkedEvent']>;

// Reports

export type SlaReport = Whole<TicketSchemas['SlaReport']>;
export type SlaFigure = SlaReport['period'];
export type WaitingFigure = Whole<TicketSchemas['WaitingFigure']>;
