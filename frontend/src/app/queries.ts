import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem } from '@/shared/api';
import { sessionEnded } from './session/sessionEnded';
import { shutOut } from './session/shutOut';

export function createQueries(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError: noticeEnd }),
    mutationCache: new MutationCache({ onError: noticeEnd }),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        // A refusal does not change by asking again; a tunnel or a restart passes.
        retry: (count, error) => count < 2 && error instanceof ApiProblem && error.isPassing && error.status !== 429,
        refetchOnWindowFocus: false,
        networkMode: 'offlineFirst',
      },
      mutations: { retry: false, networkMode: 'offlineFirst' },
    },
  });
}

/** Only 401 is about the session; 403 and 404 are answers that a page shows, but for the few that shut every page. */
function noticeEnd(error: Error) {
  if (error instanceof ApiProblem && error.status === 401) sessionEnded.tell();
  shutOut.notice(error);
}
