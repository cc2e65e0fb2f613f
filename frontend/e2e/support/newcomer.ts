import { createHmac } from 'node:crypto';
import { expect, type Browser, type Page } from '@playwright/test';

/** Somebody who got an account during the journey, and what he chose at his first sign-in. */
export type Newcomer = { username: string; password: string; secret?: string };

/** A browser that nobody has used yet. */
export async function freshPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    storageState: { cookies: [], origins: [] },
    viewport: { width: 1440, height: 900 },
  });
  return context.newPage();
}

/** Signs in with the one-time password and does what Keycloak asks for: a password of his own, from the county up a second factor. */
export async function signInFirst(page: Page, username: string, oneTimePassword: string): Promise<Newcomer> {
  const newcomer: Newcomer = { username, password: 'Xinmima@2026' };
  await fillInLogin(page, username, oneTimePassword);
  const ownPassword = page.locator('#password-new');
  const factor = page.locator('#totp');
  const inside = page.getByRole('heading', { level: 1 }).filter({ hasText: '，' });
  for (let asked = 0; asked < 3; asked++) {
    await expect(ownPassword.or(factor).or(inside).first()).toBeVisible();
    if (await ownPassword.isVisible()) {
      await ownPassword.fill(newcomer.password);
      await page.locator('#password-confirm').fill(newcomer.password);
      await page.locator('[type=submit]').first().click();
      await expect(ownPassword).toBeHidden();
    } else if (await factor.isVisible()) {
      newcomer.secret = await page.locator('#totpSecret').inputValue();
      await factor.fill(codeOf(newcomer.secret));
      await page.locator('[type=submit]').first().click();
      await expect(factor).toBeHidden();
    }
  }
  await expect(inside).toBeVisible();
  return newcomer;
}

/** Signs in again, with what was chosen then. */
export async function signInAgain(page: Page, { username, password, secret }: Newcomer) {
  await fillInLogin(page, username, password);
  if (secret) {
    await page.locator('#otp').fill(codeOf(secret));
    await page.locator('[type=submit]').first().click();
  }
  await expect(page.getByRole('heading', { level: 1 }).filter({ hasText: '，' })).toBeVisible();
}

async function fillInLogin(page: Page, username: string, password: string) {
  await page.goto('/workbench');
  await page.locator('#username').fill(username);
  await page.locator('#password').fill(password);
  await page.locator('#kc-login').click();
}

/** What an authenticator on a phone shows now (RFC 6238: six digits of HMAC-SHA1, new every thirty seconds). */
function codeOf(secret: string): string {
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const hash = createHmac('sha1', secret).update(step).digest();
  const number = hash.readUInt32BE(hash.readUInt8(hash.length - 1) & 0xf) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}
