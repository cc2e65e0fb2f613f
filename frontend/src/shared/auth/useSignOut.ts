import { useQueryClient } from '@tanstack/react-query';
import { useAuth } from 'react-oidc-context';

/** Leaves nothing behind on a shared device: neither fetched rows nor where one was looking. */
export function useSignOut() {
  const auth = useAuth();
  const queries = useQueryClient();
  return () => {
    queries.clear();
    sessionStorage.removeItem('shouwang.scope');
    void auth.signoutRedirect();
  };
}
