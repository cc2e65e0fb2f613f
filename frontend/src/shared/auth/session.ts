import { UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { signedInPath } from './trip';
import { setTokenSource, type ClientConfig } from '@/shared/api';

/**
 * The session at Keycloak. Tokens live in sessionStorage: a reload keeps them, a closed tab on a shared phone does not.
 */
export function openSession(config: ClientConfig): UserManager {
  const session = new UserManager({
    authority: config.issuer,
    client_id: config.clientId,
    redirect_uri: location.origin + signedInPath,
    post_logout_redirect_uri: `${location.origin}/`,
    scope: 'openid profile',
    automaticSilentRenew: true,
    accessTokenExpiringNotificationTimeInSeconds: 60,
    userStore: new WebStorageStateStore({ store: sessionStorage }),
  });
  setTokenSource(() => freshToken(session));
  return session;
}

/** A laptop that slept missed its renewals: an expired token is renewed before the request, not refused after it. */
let renewal: Promise<string | null> | null = null;
async function freshToken(session: UserManager): Promise<string | null> {
  const user = await session.getUser();
  if (!user) return null;
  if (!user.expired) return user.access_token;
  renewal ??= session
    .signinSilent()
    .then((renewed) => renewed?.access_token ?? null)
    .catch(() => null)
    .finally(() => (renewal = null));
  return renewal;
}
