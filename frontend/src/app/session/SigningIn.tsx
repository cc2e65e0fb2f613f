import { useEffect } from 'react';
import { useAuth } from 'react-oidc-context';
import { useLocation, useNavigate } from 'react-router';
import { useTranslation } from '@/shared/i18n';
import { tripToKeycloak } from '@/shared/auth';
import { LinkButton, Button, Loading, StateFace } from '@/shared/ui/states';

/** Where Keycloak sends the browser back to. The session then leads on to where the user wanted to go. */
export default function SigningIn() {
  const auth = useAuth();
  const navigate = useNavigate();
  const { t } = useTranslation('app');
  // The router's location, not the window's: that one is ahead while the page to return to is still being fetched.
  const { search } = useLocation();
  const isBare = !new URLSearchParams(search).has('state');

  useEffect(() => {
    if (isBare && !auth.isLoading) void navigate('/workbench', { replace: true });
  }, [isBare, auth.isLoading, navigate]);

  if (!auth.error) return <Loading />;
  return (
    <main>
      <StateFace icon="warning" tone="bad" title={t('signIn.failed')} hint={t('signIn.failedHint')}>
        <Button kind="primary" onClick={() => void auth.signinRedirect(tripToKeycloak('/workbench'))}>
          {t('action.retry', { ns: 'shared' })}
        </Button>
        <LinkButton to="/">{t('action.toStart', { ns: 'shared' })}</LinkButton>
      </StateFace>
    </main>
  );
}
