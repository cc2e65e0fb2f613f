import { useQuery } from '@tanstack/react-query';
import { getClientConfig } from '@/shared/api';

/** Which Keycloak and which client: asked at start, so that one build serves every county. */
export function useClientConfig() {
  return useQuery({ queryKey: ['client-config'], queryFn: () => getClientConfig(), staleTime: Infinity });
}
