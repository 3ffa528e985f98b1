import { useQuery } from '@tanstack/react-query';
import { get } from '@/lib/api/client';
import type { Department } from '@/lib/api/desk';
import type { DispatchTrial, Rule, RuleProfile, RuleTrial, Team, TeamProfile, TechnicianProfile } from '@/lib/api/dispatch';
import type { Page, Person, Place, Technician } from '@/lib/api/types';
import { useAction } from '@/lib/useAction';
import { usePages } from '@/lib/usePages';
import { useShortList } from '@/lib/useShortList';

export type RuleKind = 'triage' | 'dispatch';

/** Technicians; with `expiringWithin` those with a certificate or training that has expired, or does within so many days. */
export const useTechnicianList = (q?: string, inactive?: boolean, sort?: string, expiringWithin?: number) =>
  usePages<Technician>('ticket', '/api/technicians', { q, inactive: inactive || undefined, sort, expiringWithin });

/** How many technicians have a certificate or training that has expired, or does within so many days. */
export const useExpiringCount = (expiringWithin: number) =>
  useQuery({
    queryKey: ['ticket', '/api/technicians', { expiringWithin, size: 1 }],
    queryFn: ({ signal }) => get<Page<Technician>>('/api/technicians', { expiringWithin, size: 1 }, signal),
    select: (page) => page.total,
  });

export const useTeamList = (q?: string, sort = 'name') => useShortList<Team>('ticket', '/api/teams', sort, { q });

/** The rules of a kind in the order in which they are looked at. */
export const useRules = (kind: RuleKind) =>
  useQuery({
    queryKey: ['ticket', `/api/${kind}-rules`],
    queryFn: ({ signal }) => get<Rule[]>(`/api/${kind}-rules`, undefined, signal),
  });

/** People who can be made technicians, found by words. */
export const usePeopleSearch = (q: string) =>
  useQuery({
    queryKey: ['ticket', '/api/people', { q, size: 20 }],
    queryFn: ({ signal }) => get<Page<Person>>('/api/people', { q: q || undefined, size: 20 }, signal),
    select: (page) => page.items,
  });

/** Places found by words. */
export const usePlaceSearch = (q: string) =>
  useQuery({
    queryKey: ['catalog', '/api/locations', { q, size: 20 }],
    queryFn: ({ signal }) => get<Page<Place>>('/api/locations', { q: q || undefined, size: 20 }, signal),
    select: (page) => page.items,
  });

export const useDepartments = () =>
  useQuery({
    queryKey: ['catalog', '/api/departments'],
    queryFn: ({ signal }) => get<Page<Department>>('/api/departments', { size: 200 }, signal),
    select: (page) => page.items,
  });

interface Saved<T> {
  id?: string;
  version?: number;
  body: T;
}

/** Describes a technician as a whole; the service makes the person one where they were none. */
export const useSaveTechnician = () =>
  useAction<Saved<TechnicianProfile>, Technician>({
    send: ({ version, body }) => ({ path: '/api/technicians', body, version }),
    replaces: true,
    refresh: ['ticket', 'catalog'],
  });

export const useSaveTeam = () =>
  useAction<Saved<TeamProfile>, Team>({ send: (saved) => sent('/api/teams', saved), replaces: true, refresh: ['ticket', 'catalog'] });

export const useSaveRule = (kind: RuleKind) =>
  useAction<Saved<RuleProfile>, Rule>({ send: (saved) => sent(`/api/${kind}-rules`, saved), replaces: true, refresh: ['ticket', 'catalog'] });

export const useOrderRules = (kind: RuleKind) =>
  useAction<string[], Rule[]>({
    send: (ids) => ({ path: `/api/${kind}-rules/order`, method: 'PUT', body: { ids } }),
    refresh: ['ticket', 'catalog'],
  });

interface Tried {
  ruleId?: string;
  rule: RuleProfile;
  days: number;
}

/** What a rule of triage would have done with past tickets; changes nothing. */
export const useTriageTrial = () =>
  useAction<Tried, RuleTrial>({ send: (body) => ({ path: '/api/triage-rules/trial', body }) });

/** To whom a rule of dispatch would have given past tickets; changes nothing. */
export const useDispatchTrial = () =>
  useAction<Tried, DispatchTrial>({ send: (body) => ({ path: '/api/dispatch-rules/trial', body }) });

const sent = (path: string, { id, version, body }: Saved<unknown>) =>
  ({ path: id ? `${path}/${id}` : path, method: id ? 'PUT' : 'POST', version, body }) as const;
