import { as, expect, expectAccessible, phone, test } from '../support/test';

test.describe('a township station', () => {
  test.use(as('township01'));

  test('SX-01: sees the grids with nobody responsible and the history of one', async ({ page }) => {
    await page.goto('/grids?level=group&vacant=yes');
    await expect(page.getByRole('heading', { level: 1, name: '网格管理' })).toBeVisible();
    await expect(page.getByText('无人负责').first()).toBeVisible();
    await expect(page.getByText('未配置').first()).toBeVisible();
    await expectAccessible(page);
    await page.goto('/grids?level=group&region=130434102221');
    await page.getByRole('row').filter({ hasText: '赵小敏' }).first().getByRole('button', { name: '交接' }).click();
    await expect(page.getByRole('dialog').getByText('历任负责人')).toBeVisible();
    await expectAccessible(page);
  });
});

test.describe('a village officer', () => {
  test.use(as('village01'));

  test('sees the grids of the own village on a phone', async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto('/grids');
    await expect(page.getByText('赵小敏').first()).toBeVisible();
    await expect(page.getByText('北坡头村')).toHaveCount(0);
    await expectAccessible(page);
  });
});
