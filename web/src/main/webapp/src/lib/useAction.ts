import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import { post, put } from './api/client';
import { ApiError } from './api/problem';
import { attemptsOf, type Attempt } from './attempts';
import { sessionQuery } from './session';
import { useTell } from './useTell';

interface Send<In> {
  path: string;
  body?: unknown;
  /** Replacing a thing is `PUT`; everything else is the default, `POST`. */
  method?: 'POST' | 'PUT';
  /** The version of the view the person saw, where they decided on it. */
  version?: number;
  input?: In;
}

interface Options<In, Out> {
  /** Where a given input goes. */
  send: (input: In) => Send<In>;
  /**
   * Whether sending it once more after somebody else was faster replaces what they wrote. Only for a form that shows what
   * that was: see `Overtaken`.
   */
  replaces?: boolean;
  /** Whether an input that was given without a network says, when it is given once more, when that was (`occurredAt`). */
  tellsWhen?: (input: In) => boolean;
  /** The areas (first part of query keys) that are read again afterwards. */
  refresh?: string[];
  /** Takes the problem and answers true when it has shown it itself, for example beside the fields of a form. */
  onProblem?: (problem: ApiError) => boolean;
  onDone?: (view: Out, input: In) => void;
  /** Whether the person leaves the screen with this answer: what stood on it is read again only where it is next shown. */
  leaves?: (view: Out, input: In) => boolean;
}

/**
 * One action of a person. Sending the same input again after a failure nobody can judge (network, timeout) repeats the
 * same idempotency key and the version decided on, also after a reload, so that a retry never does a thing twice nor
 * decides on what nobody saw. Failures are told in words; where the thing changed in the meantime (409, 412) it is read
 * again first.
 */
export function useAction<In, Out>({
  send,
  replaces = false,
  tellsWhen = () => false,
  refresh = [],
  onProblem,
  onDone,
  leaves,
}: Options<In, Out>): UseMutationResult<Out, Error, In> {
  const queries = useQueryClient();
  const tell = useTell();
  const attempts = attemptsOf(queries.getQueryData(sessionQuery.queryKey)?.id ?? 'visitor');
  const open = useRef<{ path: string; of: string; attempt: Attempt; late?: string }>(undefined);
  const shown = useRef<number>(undefined);

  const readAgain = (refetchType?: 'none') =>
    Promise.all(
      refresh.map((area) => queries.invalidateQueries({ queryKey: [area], refetchType }, { cancelRefetch: true })),
    );

  return useMutation<Out, Error, In>({
    mutationFn: (input) => {
      const { path, body = {}, method = 'POST', version } = send(input);
      const of = `${method} ${path} ${JSON.stringify(body)}`;
      const before = open.current?.of === of ? open.current.attempt : attempts.find(path, of);
      const attempt =
        before ??
        attempts.begin(path, of, {
          version: shown.current ?? version,
          // Only what certainly was not sent may be sent as another request.
          since: navigator.onLine ? undefined : new Date().toISOString(),
        });
      const late = tellsWhen(input) ? attempt.since : undefined;
      open.current = { path, of, attempt, late };
      return (method === 'PUT' ? put : post)<Out>(path, late ? { ...(body as object), occurredAt: late } : body, {
        idempotencyKey: attempt.key,
        version: attempt.version,
      });
    },
    onSuccess: (view, input) => {
      if (open.current?.late) tell.counted(open.current.late);
      if (open.current) attempts.done(open.current.path, open.current.of);
      open.current = undefined;
      shown.current = undefined;
      void readAgain(leaves?.(view, input) ? 'none' : undefined);
      onDone?.(view, input);
    },
    onError: (error) => {
      if (!(error instanceof ApiError)) {
        tell.broken(error);
        return;
      }
      // Who is signed out has not been heard: the same order waits for them.
      if (!error.undecided && error.trouble !== 'signedOut' && open.current) {
        attempts.drop(open.current.path, open.current.of);
        open.current = undefined;
      }
      if (error.trouble === 'conflict' || error.trouble === 'stale') void readAgain();
      if (onProblem?.(error)) return;
      if (replaces && error.trouble === 'stale' && error.version !== undefined) shown.current = error.version;
      else tell.problem(error);
    },
  });
}
