import { currentLanguage } from '@/shared/i18n';

/** Where Keycloak sends the browser back to; `returnTo` in the state says where the user wanted to go. */
export const signedInPath = '/signed-in';

/** The parameters of a trip to Keycloak's login page, or with `action` to one of its own tasks. */
export function tripToKeycloak(returnTo: string, action?: 'UPDATE_PASSWORD' | 'CONFIGURE_TOTP') {
  return {
    state: { returnTo },
    ui_locales: currentLanguage(),
    ...(action && { extraQueryParams: { kc_action: action } }),
  };
}

/** Whether this tab has signed in before; cheap, for public pages that have not loaded the session. */
export function hasStoredSession(): boolean {
  return Object.keys(sessionStorage).some((key) => key.startsWith('oidc.user:'));
}
