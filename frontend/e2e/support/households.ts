import { expect, type Browser, type Page } from '@playwright/test';
import { sessionOf, type Login } from './logins';

/** Another login's page beside the journey's own, for what that journey must not reach. */
export async function pageOf(browser: Browser, login: Login): Promise<Page> {
  const context = await browser.newContext({ storageState: sessionOf(login), locale: 'zh-CN', viewport: { width: 1440, height: 900 } });
  return context.newPage();
}

/** Address and head of the nth household that the register of a region shows. */
export async function householdIn(page: Page, region: string, nth = 0): Promise<{ address: string; head: string }> {
  await page.goto(`/households?region=${region}`);
  const link = page.getByRole('table').getByRole('link').nth(nth);
  await expect(link).toBeVisible();
  return { address: (await link.getAttribute('href')) ?? '', head: (await link.textContent()) ?? '' };
}

/** A sound identity number of nobody, another one for each nth: the village's county, a birthday, a running number and the character they need. */
export function nobody(nth = 0): string {
  const running = String((Date.now() + nth) % 1000).padStart(3, '0');
  const day = String(1 + (Math.floor(Date.now() / 1000) % 28)).padStart(2, '0');
  const year = 1940 + (Math.floor(Date.now() / 28_000) % 60);
  const digits = `130434${year}05${day}${running}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
  return digits + '10X98765432'.charAt(sum % 11);
}
