import { useQuery } from '@tanstack/react-query';
import { getOwnTenant } from '@/shared/api';

/** The government that the user works for; null for the platform operator. Apart from the other queries: the shell asks it. */
export function useOwnTenant() {
  return useQuery({
    queryKey: ['own-tenant'],
    queryFn: async ({ signal }) => (await getOwnTenant({ signal })).tenant ?? null,
    staleTime: 300_000,
  });
}
