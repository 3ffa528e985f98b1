/**
 * The views of the services as this application reads them. Their shapes come from the services' OpenAPI documents
 * (`npm run api`); what those leave open (every field of an answer is there, what `allowed` may name) is said here.
 */
import type { components as FeedbackApi } from './schema/feedback';
import type { components as InventoryApi } from './schema/inventory';
import type { components as TicketApi } from './schema/ticket';

type TicketSchemas = TicketApi['schemas'];
type InventorySchemas = InventoryApi['schemas'];
type FeedbackSchemas = FeedbackApi['schemas'];

/** An answer is complete: what is not there is null. */
export type Whole<T> = T extends readonly (infer Each)[]
  ? Whole<Each>[]
  : T extends object
    ? { [Key in keyof T]-?: Whole<T[Key]> }
    : T;

export type LocalName = Whole<TicketSchemas['LocalName']>;
export type PersonRef = Whole<TicketSchemas['PersonRef']>;

export interface Page<T> {
  items: T[];
  next: string | null;
  /** "17", or "10000+" when nobody counts further. */
  total: string;
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

export type Category = Whole<TicketSchemas['Category']>;
export type Place = Whole<TicketSchemas['Location']>;
export type Attachment = Whole<TicketSchemas['Attachment']>;
export type SimilarTicket = Whole<TicketSchemas['SimilarTicket']>;
export type Person = Whole<TicketSchemas['Person']>;
export type Technician = Whole<TicketSchemas['Technician']>;

export type TicketStatus = TicketSchemas['TicketStatus'];
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
  'MERGED',
] as const satisfies TicketStatus[];

export type Urgency = TicketSchemas['Urgency'];
export const urgencies = ['URGENT', 'NORMAL', 'LOW'] as const satisfies Urgency[];

/** Essential need or improvement wish. */
export type Nature = TicketSchemas['Nature'];
export const natures = ['NEED', 'WISH'] as const satisfies Nature[];

/** How many it concerns. */
export type Impact = TicketSchemas['Impact'];
export const impacts = ['LOW', 'MEDIUM', 'HIGH'] as const satisfies Impact[];

export type PauseReason = Whole<TicketSchemas['PauseReason']>;

export type WaitParty = TicketSchemas['WaitingParty'];
export const waitParties = [
  'STORE',
  'APPROVER',
  'BUYER',
  'SUPPLIER',
  'REQUESTER',
  'OTHER',
] as const satisfies WaitParty[];

/** Its due time moves along while it stands still. */
export type SlaClock = Whole<TicketSchemas['SlaClock']>;

export type PartStatus = TicketSchemas['PartStatus'];
export type SupplyStage = TicketSchemas['SupplyStage'];
export type TicketPart = Whole<TicketSchemas['Part']>;

export type TicketCommand =
  | 'triage'
  | 'dispatch'
  | 'accept'
  | 'decline'
  | 'plan'
  | 'start'
  | 'wait'
  | 'work'
  | 'resume'
  | 'finish'
  | 'confirm'
  | 'reopen'
  | 'cancel'
  | 'reject'
  | 'comment'
  | 'parts'
  | 'offer'
  | 'grab'
  | 'handover'
  | 'assist'
  | 'dismiss'
  | 'help'
  | 'helped'
  | 'merge';

type WithCommands<T> = Omit<Whole<T>, 'allowed'> & { allowed: TicketCommand[] };

/** A ticket in a list. */
export type TicketSummary = WithCommands<TicketSchemas['TicketSummary']>;

/** A ticket as one who may see it sees it. */
export type Ticket = WithCommands<TicketSchemas['Ticket']>;

/** As much of a ticket as giving it an order takes. */
export type TicketHandle = Pick<Ticket, 'id' | 'version' | 'allowed' | 'technician' | 'urgency'>;

export type TimelineEntry = Omit<Whole<TicketSchemas['TimelineEntry']>, 'data'> & { data: Record<string, unknown> };

export type NewTicket = TicketSchemas['NewTicket'];
export type Channel = TicketSchemas['Channel'];

export type VisitorPlace = Whole<TicketSchemas['VisitorPlace']>;
export type VisitorTicket = Whole<TicketSchemas['VisitorTicket']>;
export type NewVisitorReport = TicketSchemas['NewVisitorReport'];

export type Item = Whole<InventorySchemas['Item']>;

export type SurveyForm = Whole<FeedbackSchemas['SurveyView']>;
export type SurveyAnswer = FeedbackSchemas['NewResponse'];

// Notices

export type Notice = Whole<TicketSchemas['Notice']>;
export type NoticePreferences = Whole<TicketSchemas['NoticePreferences']>;

// Search

export type FoundTicket = Whole<TicketSchemas['FoundTicket']>;
export type FoundPiece = FoundTicket['marked'][number];
