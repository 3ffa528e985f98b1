import { useQuery } from '@tanstack/react-query';
import { get, getAll } from '@/lib/api/client';
import type { components } from '@/lib/api/schema/ticket';
import type { Whole } from '@/lib/api/types';
import { useAction } from '@/lib/useAction';
import { usePages } from '@/lib/usePages';
import { useShortList } from '@/lib/useShortList';

type Schemas = components['schemas'];
export type Group = Whole<Schemas['Group']>;
export type GroupMember = Whole<Schemas['GroupMember']>;
export type Import = Whole<Schemas['Import']>;
export type ImportError = Whole<Schemas['ImportError']>;
export type Sop = Whole<Schemas['Sop']>;
export type SopStep = Whole<Schemas['SopStep']>;
export type WorkCode = Whole<Schemas['WorkCode']>;

export const useGroups = (all: boolean, q?: string, sort?: string) => usePages<Group>('catalog', '/api/groups', { all, q, sort });
export const useMembers = (group: string) => usePages<GroupMember>('catalog', `/api/groups/${group}/members`);
export const useSops = () => useShortList<Sop>('catalog', '/api/sops', 'name');
export const useCodes = (all: boolean, q?: string, sort?: string) =>
  usePages<WorkCode>('catalog', '/api/work-codes', { all, q, sort, size: 100 });
export const useImports = () => usePages<Import>('imports', '/api/imports');
export const useImportErrors = (id: string) => usePages<ImportError>('imports', `/api/imports/${id}/errors`, { size: 20 });

const busy = ['CHECKING', 'APPLYING'];

/** An import; read again while the service works on it. */
export const useImport = (id: string | undefined) =>
  useQuery({
    queryKey: ['imports', '/api/imports', id],
    queryFn: ({ signal }) => get<Import>(`/api/imports/${id}`, undefined, signal),
    enabled: id !== undefined,
    refetchInterval: ({ state }) => (state.data && !busy.includes(state.data.status) ? false : 700),
  });

/** All of a short list, also what is out of use. */
export const useAll = <T>(path: string) =>
  useQuery({
    queryKey: ['catalog', path, { all: true }],
    queryFn: ({ signal }) => getAll<T>(path, { all: true }, signal),
  });

export interface Saved {
  /** The thing that is said anew; none adds one. */
  id?: string;
  version?: number;
  body: object;
}

/** Adds or edits a thing of the directory or the catalogue. */
export const useSave = <Out = unknown>(path: string) =>
  useAction<Saved, Out>({
    send: ({ id, version, body }) => ({
      path: id ? `${path}/${id}` : path,
      method: id ? 'PUT' : 'POST',
      version,
      body,
    }),
    replaces: true,
    refresh: ['catalog', 'ticket'],
  });

export const useMembersCommand = (group: string) =>
  useAction<{ verb: 'add' | 'remove'; personIds?: string[]; departmentIds?: string[] }, undefined>({
    send: ({ verb, ...body }) => ({ path: `/api/groups/${group}/${verb}-members`, body }),
    refresh: ['catalog'],
  });

export const useImportCommand = () =>
  useAction<{ id: string; verb: 'apply' | 'discard' }, undefined>({
    send: ({ id, verb }) => ({ path: `/api/imports/${id}/${verb}`, body: {} }),
    refresh: ['imports', 'catalog', 'ticket'],
  });
