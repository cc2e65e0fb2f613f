import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { AuthProvider } from 'react-oidc-context';
import { Outlet, useNavigate } from 'react-router';
import { getClientConfig, type ClientConfig } from '@/shared/api';
import { openSession } from '@/shared/auth';
import { Failed, Loading } from '@/shared/ui/states';

/**
 * Around everything that needs a login. It is fetched with the first such page, so that a farmer who scans a code does
 * not load it. Which Keycloak and which client is asked at start: one build serves every county.
 */
export default function SessionRoot() {
  const config = useQuery({ queryKey: ['client-config'], queryFn: () => getClientConfig(), staleTime: Infinity });
  if (config.isError) return <Failed error={config.error} onRetry={() => void config.refetch()} />;
  if (!config.data) return <Loading />;
  return <Session config={config.data} />;
}

function Session({ config }: { config: ClientConfig }) {
  const [session] = useState(() => openSession(config));
  const navigate = useNavigate();
  return (
    <AuthProvider
      userManager={session}
      onSigninCallback={(user) => {
        const { returnTo } = (user?.state ?? {}) as { returnTo?: string };
        void navigate(returnTo ?? '/workbench', { replace: true });
      }}
    >
      <Outlet />
    </AuthProvider>
  );
}
