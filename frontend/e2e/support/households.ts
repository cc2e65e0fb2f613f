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
