import { useState } from 'react';
import { AuthProvider } from 'react-oidc-context';
import { Outlet, useNavigate } from 'react-router';
import type { ClientConfig } from '@/shared/api';
import { openSession } from '@/shared/auth';
import { Failed, Loading } from '@/shared/ui/states';
import { useClientConfig } from '../useClientConfig';

/**
 * Around everything that needs a login. It is fetched with the first such page, so that a farmer who scans a code does
 * not load it.
 */
export default function SessionRoot() {
  const config = useClientConfig();
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
