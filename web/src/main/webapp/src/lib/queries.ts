import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError } from './api/problem';
import { signInOnce } from './session';
import { tellProblem } from './useTell';

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: Error;
  }
}

const isApi = (error: unknown): error is ApiError => error instanceof ApiError;

/** Reads are retried while the network or a service is away; a refusal is final. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (!isApi(error) || error.trouble !== 'signedOut') return;
        // Whoever stands in a dialog leaves it when it suits them.
        if (document.querySelector('[role=dialog][aria-modal=true]')) tellProblem(error);
        else signInOnce();
      },
    }),
    mutationCache: new MutationCache(),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        networkMode: 'always',
        retry: (tries, error) => isApi(error) && error.undecided && tries < 2,
        retryDelay: (tries) => 800 * 2 ** tries,
      },
      mutations: {
        networkMode: 'always',
        retry: (tries, error) => isApi(error) && error.undecided && tries < 2,
        retryDelay: (tries) => 700 * 2 ** tries,
      },
    },
  });
}
