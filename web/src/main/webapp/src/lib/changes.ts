import type { components } from './api/schema/ticket';
import type { Whole } from './api/types';
import { usePages } from './usePages';

type Schemas = components['schemas'];
export type Change = Whole<Omit<Schemas['Change'], 'fields'>> & { fields: FieldChange[] };
export type FieldChange = Omit<Whole<Schemas['FieldChange']>, 'from' | 'to'> & { from: unknown; to: unknown };

/** What was changed of one thing, latest first. */
export const useChanges = (thing: string, thingId: string, size?: number) =>
  usePages<Change>('catalog', '/api/changes', { thing, thingId, size });

/** Of what a history is kept. */
export interface Remembered {
  thing: string;
  id: string;
}
