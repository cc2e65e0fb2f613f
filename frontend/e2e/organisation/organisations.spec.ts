import { as, choose, expect, expectAccessible, phone, test } from '../support/test';

test.describe('a county centre', () => {
  test.use(as('county01'));

  test('HB-27: sees which townships have no station, and HB-29: which duty nobody answers for', async ({ page }) => {
    await page.goto('/organisations');
    await expect(page.getByRole('heading', { level: 1, name: '机构队伍' })).toBeVisible();
    await choose(page.getByRole('combobox', { name: '缺项类别' }), '未设工作站的乡镇');
    await expect(page.getByText('双井镇').first()).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: '魏县防贫中心' }).first().click();
    await expect(page.getByText('以下职责还没有主责人：分析研判')).toBeVisible();
    await expectAccessible(page);
  });

  test('GZ-38: reads who answers for a village', async ({ page }) => {
    await page.goto('/village-responsibilities?region=130434102');
    await expect(page.getByText('驻村第一书记：田野').first()).toBeVisible();
    await expectAccessible(page);
  });

  test('HB-28: finds who was not trained this year', async ({ page }) => {
    await page.goto('/training');
    await expect(page.getByRole('heading', { level: 2, name: '期间内未培训人员' })).toBeVisible();
    await expect(page.getByText('孟庆霞').first()).toBeVisible();
    await expectAccessible(page);
  });

  test('reads the list as cards on a phone', async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto('/organisations');
    await expect(page.getByRole('link', { name: '魏县防贫中心' }).first()).toBeVisible();
    await expectAccessible(page);
  });
});
