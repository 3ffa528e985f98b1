import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import { newKey, post, put } from './api/client';
import { ApiError } from './api/problem';
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
 * same idempotency key, so that a retry never does a thing twice. Failures are told in words; where the thing changed in
 * the meantime (409, 412) it is read again first.
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
  const open = useRef<{ of: string; key: string }>(undefined);
  const waiting = useRef<{ of: string; since: string }>(undefined);
  const shown = useRef<number>(undefined);

  const readAgain = (refetchType?: 'none') =>
    Promise.all(
      refresh.map((area) => queries.invalidateQueries({ queryKey: [area], refetchType }, { cancelRefetch: true })),
    );

  return useMutation<Out, Error, In>({
    mutationFn: (input) => {
      const { path, body = {}, method = 'POST', version } = send(input);
      const of = `${method} ${path} ${JSON.stringify(body)}`;
      // Only what certainly was not sent may be sent as another request.
      const tried = open.current?.of === of || waiting.current?.of === of;
      if (!navigator.onLine && !tried) waiting.current = { of, since: new Date().toISOString() };
      const late = tellsWhen(input) && waiting.current?.of === of;
      if (open.current?.of !== of) open.current = { of, key: newKey() };
      return (method === 'PUT' ? put : post)<Out>(path, late ? { ...(body as object), occurredAt: waiting.current?.since } : body, {
        idempotencyKey: open.current.key,
        version: shown.current ?? version,
      });
    },
    onSuccess: (view, input) => {
      open.current = undefined;
      waiting.current = undefined;
      shown.current = undefined;
      void readAgain(leaves?.(view, input) ? 'none' : undefined);
      onDone?.(view, input);
    },
    onError: (error) => {
      if (!(error instanceof ApiError)) {
        tell.broken(error);
        return;
      }
      if (!error.undecided) open.current = waiting.current = undefined;
      if (error.trouble === 'conflict' || error.trouble === 'stale') void readAgain();
      if (onProblem?.(error)) return;
      if (replaces && error.trouble === 'stale' && error.version !== undefined) shown.current = error.version;
      else tell.problem(error);
    },
  });
}
