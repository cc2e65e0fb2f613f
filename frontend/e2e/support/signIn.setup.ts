import { test } from '@playwright/test';
import { login } from './login';
import { logins, sessionOf } from './logins';

/** Each role signs in once; journeys start with its Keycloak session and come back from there without a form. */
for (const name of logins)
  test(`${name} signs in`, async ({ page, context }) => {
    await login(page, name);
    await context.storageState({ path: sessionOf(name) });
  });
