import { useQuery } from '@tanstack/react-query';
import { get } from './api/client';
import { useTranslation } from 'react-i18next';
import type { Candidate, DispatchReason, Team } from './api/dispatch';
import type { Page } from './api/types';
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

/** A skill under the name of the area that takes it. */
export function useSkillName(): (skill: string) => string {
  const format = useFormats();
  const categories = useCategories().data ?? [];
  return (skill) => {
    const area =
      categories.find((one) => one.parentId === null && one.skill === skill) ?? categories.find((one) => one.skill === skill);
    return area ? format.name(area.name) : skill;
  };
}

/** What speaks for or against somebody, in words. */
export function useReasonLine(): (reason: DispatchReason) => string {
  const { t } = useTranslation('tickets');
  const format = useFormats();
  const skillName = useSkillName();
  return ({ code, what, have, need, at, day }) =>
    t(`candidate.reason.${code}`, {
      what: what ? (code.startsWith('SKILL') ? skillName(what) : what) : '',
      have: have ?? 0,
      need: need ?? 0,
      at: at ? format.dateTime(at) : t('candidate.unknown'),
      day: day ? format.date(`${day}T00:00`) : t('candidate.ever'),
    });
}
