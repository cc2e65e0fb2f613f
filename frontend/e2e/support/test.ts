import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Locator, type Page } from '@playwright/test';
import { sessionOf, type Login } from './logins';

export { expect, type Page } from '@playwright/test';
export const phone = { width: 390, height: 844 };
export const smallPhone = { width: 360, height: 740 };

/** `test.use(as('county01'))`: the journeys of this file or group are those of this login. */
export const as = (login: Login) => ({ storageState: sessionOf(login) });

/** A page that breaks or complains in the console fails its journey, whatever else it shows. */
export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        // The browser itself reports refused requests (403, 404, 409 …), which journeys provoke on purpose.
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
          complaints.push(message.text());
      });
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens a field with a list of choices and takes one. */
export async function choose(field: Locator, choice: string) {
  await field.click();
  await take(field.page().getByTitle(choice));
}

/** Takes a choice of the list that is open: the list closes, or a click met it while it was still being placed and is repeated. */
export async function take(choice: Locator) {
  const inList = choice.and(choice.page().locator('.ant-select-item-option')).first();
  await expect(inList).toBeVisible();
  await expect(async () => {
    if (await inList.isVisible()) await inList.click({ timeout: 2_000 });
    await expect(inList).toBeHidden({ timeout: 2_000 });
  }).toPass({ timeout: 20_000 });
}

/** WCAG 2.1 AA by axe, and nothing that sticks out at the side. */
export async function expectAccessible(page: Page) {
  await page.waitForLoadState('networkidle');
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`)).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}
