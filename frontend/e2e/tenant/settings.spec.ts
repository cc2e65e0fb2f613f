import { as, expect, expectAccessible, phone, test } from '../support/test';

test.describe('at the province', () => {
  test.use(as('province01'));

  test('the settings name the government, its contacts and what is not configured', async ({ page }) => {
    for (const size of [{ width: 1440, height: 900 }, phone]) {
      await page.setViewportSize(size);
      await page.goto('/tenant-settings');
      await expect(page.getByText('省防返贫监测中心办公室')).toBeVisible();
      await expect(page.getByText('运营方应急查看最长时长')).toBeVisible();
      await expect(page.getByText('未配置', { exact: true }).first()).toBeVisible();
      await expect(page.getByRole('heading', { name: '应急查看', exact: true })).toBeVisible();
      await expectAccessible(page);
    }
  });
});

test.describe('at a county of the province', () => {
  test.use(as('county01'));

  test('the head names the government, and the settings say who keeps them', async ({ page }) => {
    await page.goto('/tenant-settings');
    await expect(page.getByText('河北省防止返贫监测帮扶平台')).toBeVisible();
    await expect(page.getByText('由“河北省”一级的管理员统一管理')).toBeVisible();
    await expectAccessible(page);
  });
});
