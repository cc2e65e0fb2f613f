import { as, expect, expectAccessible, phone, smallPhone, test } from '../support/test';

test.describe('a county official', () => {
  test.use(as('county01'));

  test('starts the day at the workbench, by keyboard alone', async ({ page }) => {
    await page.goto('/workbench');
    await expect(page.getByRole('heading', { name: '近期任务' })).toBeVisible();
    await expect(page.getByRole('heading', { name: '当前查看范围' })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('#main')).toBeFocused();
  });

  test('works on a phone, too', async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto('/workbench');
    await page.getByRole('button', { name: '功能菜单' }).click();
    await page.getByRole('dialog').getByRole('link', { name: '后台任务' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '后台任务' })).toBeVisible();
    await expectAccessible(page);
  });
});

test.describe('a grid worker on a small phone', () => {
  test.use({ ...as('grid01'), viewport: smallPhone });

  test('starts the day at the workbench', async ({ page }) => {
    await page.goto('/workbench');
    await expect(page.getByRole('navigation', { name: '功能菜单' }).getByRole('link', { name: '工作台' })).toBeVisible();
    await expect(page.getByText('网格员').first()).toBeVisible();
    await expectAccessible(page);
  });

  test('opens the shell again without a network', async ({ page, context }) => {
    await page.goto('/workbench');
    await expect(page.getByText('网格员').first()).toBeVisible();
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByRole('alert').getByText('网络连接不上')).toBeVisible();
    await context.setOffline(false);
    await page.getByRole('button', { name: '重试' }).click();
    await expect(page.getByText('网格员').first()).toBeVisible();
  });
});
