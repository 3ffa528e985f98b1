/** The views of dispatch: who could do it, who repairs, teams and rules. As in `types.ts`. */
import type { components as TicketApi } from './schema/ticket';
import type { Whole } from './types';

type TicketSchemas = TicketApi['schemas'];

export type Candidate = Whole<TicketSchemas['Candidate']>;
export type DispatchReason = Whole<TicketSchemas['DispatchReason']>;
export type TechnicianProfile = TicketSchemas['TechnicianProfile'];
export type Team = Whole<TicketSchemas['Team']>;
export type TeamProfile = TicketSchemas['TeamProfile'];
export type Skill = TicketSchemas['Skill'];
export type Certificate = TicketSchemas['Certificate'];
export type Shift = TicketSchemas['Shift'];
export type ShiftException = TicketSchemas['ShiftException'];
export type Leave = TicketSchemas['Leave'];
export type Rule = Whole<TicketSchemas['Rule']>;
export type RuleProfile = TicketSchemas['RuleProfile'];
export type RuleCondition = TicketSchemas['RuleCondition'];
export type RuleOutcome = TicketSchemas['RuleOutcome'];
export type RuleTrial = Whole<TicketSchemas['RuleTrial']>;
export type DispatchTrial = Whole<TicketSchemas['DispatchTrial']>;
