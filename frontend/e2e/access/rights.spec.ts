import type { Login } from '../support/logins';
import { as, expect, expectAccessible, test } from '../support/test';

/** What each duty finds in its menu, and what it does not. */
const menus: { login: Login; finds: string[]; misses: string[] }[] = [
  { login: 'auditor01', finds: ['操作日志', '区划与联系人'], misses: ['后台任务'] },
  { login: 'bureau01', finds: ['操作日志'], misses: ['后台任务'] },
  { login: 'county01', finds: ['后台任务', '区划与联系人'], misses: ['操作日志'] },
];

for (const { login, finds, misses } of menus)
  test.describe(login, () => {
    test.use(as(login));

    test('finds in the menu what the duty allows, and nothing else', async ({ page }) => {
      await page.goto('/workbench');
      const menu = page.getByRole('navigation', { name: '功能菜单' });
      for (const entry of finds) await expect(menu.getByRole('link', { name: entry })).toBeVisible();
      for (const entry of misses) await expect(menu.getByRole('link', { name: entry })).toHaveCount(0);
      await expectAccessible(page);
    });
  });

test.describe('a county official', () => {
  test.use(as('county01'));

  test('is told that the audit trail is not for him when he types its address', async ({ page }) => {
    await page.goto('/audit');
    await expect(page.getByText('您没有权限使用此功能')).toBeVisible();
    await expectAccessible(page);
  });

  test('does not learn whether a region of another county exists', async ({ page }) => {
    await page.goto('/regions/130433');
    await expect(page.getByText('没有找到')).toBeVisible();
    await page.goto('/regions/999999');
    await expect(page.getByText('没有找到')).toBeVisible();
  });

  test('is told when there is no such page', async ({ page }) => {
    await page.goto('/no-such-page');
    await expect(page.getByText('没有这个页面')).toBeVisible();
    await expectAccessible(page);
  });
});
