import { queryOptions, useQuery } from '@tanstack/react-query';
import { get } from '@/lib/api/client';
import type { SurveyAnswer, SurveyForm } from '@/lib/api/types';
import { useAction } from '@/lib/useAction';

const path = (token: string) => `/public/surveys/${encodeURIComponent(token)}`;

/** The question behind a link. The token stands in no query key, so it is in no tool and no log. */
export const useSurvey = (token: string) =>
  useQuery(
    queryOptions({
      queryKey: ['survey'],
      queryFn: ({ signal }) => get<SurveyForm>(path(token), undefined, signal),
      staleTime: Infinity,
    }),
  );

export const useSurveyAnswer = (token: string, onRefused: (code: string) => void) =>
  useAction<SurveyAnswer, unknown>({
    send: (answer) => ({ path: path(token), body: answer }),
    onProblem: ({ code, trouble }) => {
      const final = trouble === 'conflict' || trouble === 'notFound';
      if (final) onRefused(code);
      return final;
    },
  });
