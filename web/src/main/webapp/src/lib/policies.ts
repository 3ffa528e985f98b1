import { useQuery } from '@tanstack/react-query';
import { get } from './api/client';
import type { components } from './api/schema/ticket';
import type { Page, Whole } from './api/types';

type Policy = Whole<components['schemas']['SlaPolicy']>;

/** Whether a version of it holds now. */
export const isInForce = ({ inForce, versions }: Policy) =>
  versions.some(({ number, terms }) => number === inForce && terms.enabled);

/** Every policy that sets deadlines, by code. */
export function usePolicies(enabled = true) {
  return useQuery({
    queryKey: ['catalog', '/api/sla-policies', 'named'],
    queryFn: ({ signal }) => get<Page<Policy>>('/api/sla-policies', { size: 200 }, signal),
    select: (page) => page.items,
    enabled,
  });
}
