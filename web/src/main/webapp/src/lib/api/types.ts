/** The views of the services as this application reads them. */

export interface LocalName {
  zh: string;
  en: string;
}

export interface Page<T> {
  items: T[];
  next: string | null;
  /** "17", or "10000+" when nobody counts further. */
  total: string;
}

export interface PersonRef {
  id: string;
  name: string;
}

export const roles = [
  'staff',
  'technician',
  'dispatcher',
  'storekeeper',
  'buyer',
  'approver',
  'finance',
  'manager',
  'admin',
  'contractor',
] as const;
export type Role = (typeof roles)[number];

export interface Session {
  id: string;
  name: string;
  username: string;
  roles: Role[];
}

export interface Category {
  id: string;
  parentId: string | null;
  code: string;
  name: LocalName;
  respondMinutes: number | null;
  resolveMinutes: number | null;
  skill: string | null;
  icon: string | null;
}

export type LocationKind = 'SITE' | 'BUILDING' | 'FLOOR' | 'ROOM';

export interface Place {
  id: string;
  parentId: string | null;
  kind: LocationKind;
  code: string;
  name: LocalName;
  path: LocalName;
}

export interface Technician {
  id: string;
  name: string;
  skills: string[];
  openJobs: number;
}

export const ticketStatuses = [
  'SUBMITTED',
  'TRIAGED',
  'DISPATCHED',
  'ACCEPTED',
  'IN_PROGRESS',
  'PAUSED',
  'FINISHED',
  'CLOSED',
  'CANCELLED',
  'REJECTED',
] as const;
export type TicketStatus = (typeof ticketStatuses)[number];

export const urgencies = ['URGENT', 'NORMAL', 'LOW'] as const;
export type Urgency = (typeof urgencies)[number];

export const waitReasons = ['PARTS', 'ACCESS', 'REQUESTER', 'WEATHER', 'CONTRACTOR', 'OTHER'] as const;
export type WaitReason = (typeof waitReasons)[number];

export const waitParties = ['STORE', 'APPROVER', 'BUYER', 'SUPPLIER', 'REQUESTER', 'OTHER'] as const;
export type WaitParty = (typeof waitParties)[number];

export const clockTargets = ['RESPOND', 'RESOLVE'] as const;
export interface SlaClock {
  target: (typeof clockTargets)[number];
  startedAt: string;
  /** Moves along while the clock stands still. */
  dueAt: string;
  pausedAt: string | null;
  stoppedAt: string | null;
  state: 'RUNNING' | 'PAUSED' | 'MET' | 'BREACHED';
}

export const partStatuses = ['REQUESTED', 'RESERVED', 'SHORT', 'ISSUED', 'RELEASED', 'FAILED'] as const;
export type PartStatus = (typeof partStatuses)[number];

export const supplyStages = ['REQUISITIONED', 'APPROVED', 'ORDERED', 'ARRIVED', 'FAILED'] as const;
export type SupplyStage = (typeof supplyStages)[number];

export interface TicketPart {
  lineId: string;
  itemId: string;
  sku: string;
  itemName: LocalName;
  unit: string;
  quantity: number;
  status: PartStatus;
  supply: { stage: SupplyStage; number: string | null; expectedOn: string | null } | null;
}

export interface Rating {
  score: number;
  fixed: boolean | null;
  comment: string | null;
  answeredAt: string;
}

/** A ticket in a list. */
export interface TicketSummary {
  id: string;
  number: string;
  version: number;
  status: TicketStatus;
  title: string;
  category: { id: string; code: string; name: LocalName };
  location: { id: string; name: LocalName; path: LocalName };
  urgency: Urgency;
  requester: PersonRef;
  technician: PersonRef | null;
  createdAt: string;
  /** When the next clock runs out; null while none runs. */
  dueAt?: string | null;
  sla: SlaClock[];
  pause: { reason: WaitReason; party: WaitParty; since: string } | null;
  allowed: TicketCommand[];
}

/** A ticket as one who may see it sees it. */
export interface Ticket extends TicketSummary {
  description: string | null;
  channel: string;
  contact: string | null;
  respondedAt: string | null;
  finishedAt: string | null;
  closedAt: string | null;
  closure: number;
  rework: number;
  parts: TicketPart[];
  report: { cause: string; remedy: string; labourMinutes: number } | null;
  rating: Rating | null;
}

export type TicketCommand =
  | 'triage'
  | 'dispatch'
  | 'accept'
  | 'decline'
  | 'start'
  | 'wait'
  | 'resume'
  | 'finish'
  | 'confirm'
  | 'reopen'
  | 'cancel'
  | 'reject'
  | 'comment'
  | 'parts';

export interface TimelineEntry {
  id: string;
  at: string;
  recordedAt: string;
  actor: PersonRef | null;
  kind: string;
  from: string | null;
  to: string | null;
  note: string | null;
  data: Record<string, unknown>;
}

export interface NewTicket {
  categoryId: string;
  title: string;
  description?: string;
  locationId: string;
  urgency: Urgency;
  contact?: string;
}

export interface Item {
  id: string;
  sku: string;
  name: LocalName;
  unit: string;
  available: number;
  reserved: number;
  onHand: number;
  reorderPoint: number | null;
}

export interface SurveyForm {
  ticketNumber: string;
  ticketTitle: string;
  finishedAt: string;
  status: 'OPEN' | 'ANSWERED' | 'EXPIRED';
}

export interface SurveyAnswer {
  score: number;
  fixed: boolean;
  comment?: string;
}
