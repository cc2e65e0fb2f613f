import { expect, type Page } from '@playwright/test';
import { password, type Login } from './logins';

/** Signs in through the real page of Keycloak and waits for the workbench. */
export async function login(page: Page, as: Login) {
  await page.goto('/');
  await page.getByRole('link', { name: '登录' }).click();
  await fillIn(page, as);
  await expect(page).toHaveURL(/\/workbench/);
}

/** The page of Keycloak, wherever one was sent there from. */
export async function fillIn(page: Page, as: Login, secret = password) {
  await page.locator('#username').fill(as);
  await page.locator('#password').fill(secret);
  await page.locator('#kc-login').click();
}

/** Before a change of credentials Keycloak asks for the password again when the login is more than five minutes old. */
export async function confirmPassword(page: Page, asked: string) {
  await page.locator(`#kc-login, ${asked}`).first().waitFor();
  if (await page.locator(asked).isVisible()) return;
  await page.locator('#password').fill(password);
  await page.locator('#kc-login').click();
}
