/** The views of dispatch: who could do it, who repairs, teams and rules. As in `types.ts`. */
import type { components as TicketApi } from './schema/ticket';
import type { Whole } from './types';

type TicketSchemas = TicketApi['schemas'];

export type Candidate = Whole<TicketSchemas['Candidate']>;
export type DispatchReason = Whole<TicketSchemas['DispatchReason']>;
export type TechnicianProfile = TicketSchemas['TechnicianProfile'];
export type Team = Whole<TicketSchemas['Team']>;
export type TeamProfile = TicketSchemas['TeamProfile'];
