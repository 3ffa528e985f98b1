import { useQuery } from '@tanstack/react-query';
import { get } from './api/client';
import { useTranslation } from 'react-i18next';
import type { Candidate, DispatchReason, Team } from './api/dispatch';
import type { Category, Page } from './api/types';
import { useCategories } from './catalog';
import { useFormats } from './format';
import { useOrder } from './order';

/** Everybody who could do it, best first. */
export const useCandidates = (ticketId: string) =>
  useQuery({
    queryKey: ['ticket', 'one', ticketId, 'candidates'],
    queryFn: ({ signal }) => get<Candidate[]>(`/api/tickets/${ticketId}/candidates`, undefined, signal),
  });

/** Every team, by name. */
export function useTeams(enabled = true) {
  const order = useOrder()('name');
  return useQuery({
    queryKey: ['ticket', '/api/teams'],
    queryFn: ({ signal }) => get<Page<Team>>('/api/teams', { size: 200 }, signal),
    select: (page) => [...page.items].sort(order),
    enabled,
  });
}

type Need = keyof Pick<Category, 'skill' | 'certificate'>;

/** Finds the name of the widest area that takes a skill or a certificate, none where no area does; undefined while they are read. */
function useAreaTaking(enabled: boolean) {
  const format = useFormats();
  const { data: categories = [], isLoading } = useCategories(enabled);
  if (isLoading) return undefined;
  return (need: Need, code: string) => {
    const taking = categories.filter((one) => one[need] === code);
    return format.name((taking.find(({ parentId }) => parentId === null) ?? taking[0])?.name) || undefined;
  };
}

/** Calls a skill or a certificate by the area that takes it, else by its code; undefined while the areas are read. */
export function useNeedName(): ((need: Need, code: string) => string) | undefined {
  const areaTaking = useAreaTaking(true);
  return areaTaking && ((need, code) => areaTaking(need, code) ?? code);
}

/** How a reason for or against somebody is said. */
export type ReasonLine = (reason: DispatchReason) => string;

/** Says reasons in words; undefined while what they name is read. With `enabled` false nothing is read for it. */
export function useReasonLine(enabled = true): ReasonLine | undefined {
  const { t } = useTranslation('tickets');
  const format = useFormats();
  const areaTaking = useAreaTaking(enabled);
  if (!areaTaking) return undefined;
  const called = (code: DispatchReason['code'], what: string) => {
    if (code.startsWith('SKILL')) return areaTaking('skill', what) ?? what;
    const area = areaTaking('certificate', what);
    return area ? t('candidate.certificateFor', { area }) : t('candidate.certificateNamed', { code: what });
  };
  return ({ code, what, have, need, at, day }) =>
    t(`candidate.reason.${code}`, {
      what: what ? called(code, what) : '',
      have: have ?? 0,
      need: need ?? 0,
      at: at ? format.dateTime(at) : t('candidate.unknown'),
      day: day ? format.date(`${day}T00:00`) : t('candidate.ever'),
    });
}
