import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { AuthProvider } from 'react-oidc-context';
import { RouterProvider } from 'react-router';
import { getClientConfig } from '@/shared/api';
import { openSession } from '@/shared/auth';
import { Failed, Loading } from '@/shared/ui/states';
import { createQueries } from './queries';
import { createRouter } from './router';
import { UpdateNotice } from './UpdateNotice';

type ClientConfig = Awaited<ReturnType<typeof getClientConfig>>;

export function Application() {
  const [queries] = useState(createQueries);
  return (
    <QueryClientProvider client={queries}>
      <Settings />
      <UpdateNotice />
    </QueryClientProvider>
  );
}

/** Which Keycloak and which client: asked at start, so that one build serves every county. */
function Settings() {
  const config = useQuery({ queryKey: ['client-config'], queryFn: () => getClientConfig(), staleTime: Infinity });
  if (config.isError) return <Failed error={config.error} onRetry={() => void config.refetch()} />;
  if (!config.data) return <Loading />;
  return <Session config={config.data} />;
}

function Session({ config }: { config: ClientConfig }) {
  const [session] = useState(() => openSession(config));
  const [router] = useState(createRouter);
  return (
    <AuthProvider
      userManager={session}
      onSigninCallback={(user) => {
        const { returnTo } = (user?.state ?? {}) as { returnTo?: string };
        void router.navigate(returnTo ?? '/workbench', { replace: true });
      }}
    >
      <RouterProvider router={router} />
    </AuthProvider>
  );
}
