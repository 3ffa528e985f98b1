import { useQuery } from '@tanstack/react-query';
import { get } from '@/lib/api/client';
import type { AuditEntry, Department, ParkedEvent, Person, Service } from '@/lib/api/desk';
import type { Category, LocalName, Page, Place } from '@/lib/api/types';
import { useAction } from '@/lib/useAction';
import { usePages } from '@/lib/usePages';

export const usePeople = (q?: string, all?: boolean, sort?: string) =>
  usePages<Person>('ticket', '/api/people', { q, all: all || undefined, sort });
export const usePlaceList = (q?: string, all?: boolean, sort?: string) =>
  usePages<Place>('catalog', '/api/locations', { q, size: 100, all: all || undefined, sort });

export const useDepartments = () =>
  useQuery({
    queryKey: ['catalog', '/api/departments'],
    queryFn: ({ signal }) => get<Page<Department>>('/api/departments', { size: 200 }, signal),
    select: (page) => page.items,
  });

/** Places that something can lie in, found by words. */
export const usePlaceSearch = (q: string | undefined) =>
  useQuery({
    queryKey: ['catalog', '/api/locations', { q, choice: true }],
    queryFn: ({ signal }) => get<Page<Place>>('/api/locations', { q, size: 30 }, signal),
    select: (page) => page.items,
  });

export interface NewCategory {
  parentId?: string;
  code: string;
  name: LocalName;
  skill?: string;
  skillLevel?: number;
  certificate?: string;
  icon?: string;
}

export const useAddCategory = () =>
  useAction<NewCategory, Category>({ send: (body) => ({ path: '/api/categories', body }), refresh: ['catalog'] });

export interface NewPlace {
  parentId?: string;
  kind: Place['kind'];
  code: string;
  name: LocalName;
  address?: { text?: string; latitude?: number; longitude?: number };
}

export const useAddPlace = () =>
  useAction<NewPlace, Place>({ send: (body) => ({ path: '/api/locations', body }), refresh: ['catalog'] });

export const useAudit = (service: Service, sort?: string) =>
  usePages<AuditEntry>('admin', `/api/admin/${service}/audit`, { sort });
export const useParkedEvents = (service: Service) =>
  usePages<ParkedEvent>('admin', `/api/admin/${service}/parked-events`);

export type ParkedCommand =
  | { command: 'replay'; id: string }
  | { command: 'discard' | 'accept-gap'; id: string; reason: string };

/** What an administrator decides about an event that could not be applied. */
export const useParkedCommand = (service: Service) =>
  useAction<ParkedCommand, { applied: boolean } | undefined>({
    send: (decision) => ({
      path: `/api/admin/${service}/parked-events/${decision.id}/${decision.command}`,
      body: 'reason' in decision ? { reason: decision.reason } : {},
    }),
    refresh: ['admin'],
  });
