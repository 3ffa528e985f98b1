import { useQuery } from '@tanstack/react-query';
import { get } from './api/client';
import { useTranslation } from 'react-i18next';
import type { Candidate, DispatchReason, Team } from './api/dispatch';
import type { Category, Page } from './api/types';
import { useCategories } from './catalog';
import { useFormats } from './format';

/** Everybody who could do it, best first. */
export const useCandidates = (ticketId: string) =>
  useQuery({
    queryKey: ['ticket', 'one', ticketId, 'candidates'],
    queryFn: ({ signal }) => get<Candidate[]>(`/api/tickets/${ticketId}/candidates`, undefined, signal),
  });

export const useTeams = (enabled = true) =>
  useQuery({
    queryKey: ['ticket', '/api/teams'],
    queryFn: ({ signal }) => get<Page<Team>>('/api/teams', { size: 200 }, signal),
    select: (page) => page.items,
    enabled,
  });

/** The name of the widest area that takes a skill or a certificate; none where no area does. */
function useAreaTaking(enabled: boolean) {
  const format = useFormats();
  const categories = useCategories(enabled).data ?? [];
  return (need: keyof Pick<Category, 'skill' | 'certificate'>, code: string) => {
    const taking = categories.filter((one) => one[need] === code);
    return format.name((taking.find(({ parentId }) => parentId === null) ?? taking[0])?.name) || undefined;
  };
}

/** A skill under the name of the area that takes it. */
export function useSkillName(): (skill: string) => string {
  const areaTaking = useAreaTaking(true);
  return (skill) => areaTaking('skill', skill) ?? skill;
}

/** What speaks for or against somebody, in words; with `enabled` false nothing is read for it. */
export function useReasonLine(enabled = true): (reason: DispatchReason) => string {
  const { t } = useTranslation('tickets');
  const format = useFormats();
  const areaTaking = useAreaTaking(enabled);
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
