import { useQuery } from '@tanstack/react-query';
import { get } from '@/lib/api/client';
import type { components } from '@/lib/api/schema/ticket';
import type { LocalName, PauseReason, Whole } from '@/lib/api/types';
import { useAction } from '@/lib/useAction';
import { usePages } from '@/lib/usePages';
import { useShortList } from '@/lib/useShortList';

type Schemas = components['schemas'];

export const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
export type Weekday = (typeof weekdays)[number];
export interface Hours {
  from: string;
  to: string;
}
export interface SpecialDays {
  from: string;
  to: string;
  name: LocalName;
  like: Weekday | null;
  hours: Hours[];
}
export interface CalendarRules {
  zone: string;
  week: Partial<Record<Weekday, Hours[]>>;
  days: SpecialDays[];
}
export type Calendar = Omit<Whole<Schemas['Calendar']>, 'versions'> & { versions: CalendarVersion[] };
export type CalendarVersion = Omit<Whole<Schemas['CalendarVersion']>, 'rules'> & { rules: CalendarRules };
export type Policy = Whole<Schemas['SlaPolicy']>;
export type PolicyVersion = Policy['versions'][number];
export type Terms = Schemas['SlaTerms'];
export type Goal = Schemas['SlaGoal'];
export type Matched = PolicyVersion['matched'];
export type Simulation = Omit<Whole<Schemas['Simulation']>, 'terms' | 'rules'> & {
  terms: Terms | null;
  rules: CalendarRules | null;
};
export type SimulationSummary = Whole<Schemas['SimulationSummary']>;
export type SimulationFigure = Whole<Schemas['SimulationFigure']>;
export type SimulationChange = Whole<Schemas['SimulationChange']>;

export const useCalendars = () => usePages<Calendar>('catalog', '/api/calendars', { size: 100 });
export const usePolicies = () => usePages<Policy>('catalog', '/api/sla-policies', { size: 100 });
export const useReasons = (sort?: string) => useShortList<PauseReason>('catalog', '/api/pause-reasons', sort);

/** The version that holds now, else the latest there is. */
export const holding = <V extends { number: number }>(thing: { inForce: number | null; versions: V[] }): V | undefined =>
  thing.versions.find(({ number }) => number === thing.inForce) ?? thing.versions[0];

/** What is tried on past tickets in the place of the versions there are. */
export type Tried =
  | { policy: { id?: string; code?: string; name?: LocalName; terms: object } }
  | { calendar: { id: string; rules: object } };

export const useSimulate = () =>
  useAction<Tried & { from: string; to: string; zone: string }, Simulation>({
    send: (body) => ({ path: '/api/sla-simulations', body }),
    refresh: ['simulations'],
  });

export const useSimulations = () => usePages<SimulationSummary>('simulations', '/api/sla-simulations');

export const useSimulation = (id: string) =>
  useQuery({
    queryKey: ['simulations', '/api/sla-simulations', id],
    queryFn: ({ signal }) => get<Simulation>(`/api/sla-simulations/${id}`, undefined, signal),
  });

export const useSimulationChanges = (id: string, query: Record<string, string | undefined>) =>
  usePages<SimulationChange>('simulations', `/api/sla-simulations/${id}/changes`, query);

export const useTemplate = () =>
  useAction<{ template: 'A' | 'B' }, undefined>({
    send: (body) => ({ path: '/api/sla-policies/template', body }),
    refresh: ['catalog', 'ticket'],
  });

export const useDaysFile = (onDone: (read: { days: SpecialDays[]; wrong: { line: number; reason: string }[] }) => void) =>
  useAction<{ format: 'ICS' | 'CSV'; content: string }, { days: SpecialDays[]; wrong: { line: number; reason: string }[] }>({
    send: (body) => ({ path: '/api/calendars/read-days', body }),
    refresh: [],
    onDone,
  });
