import { as, expect, expectAccessible, phone, test } from '../support/test';

test.describe('the system administrator of the province', () => {
  test.use(as('sysadmin13'));

  test('corrects whom the staff ring, and finds what may be set', async ({ page }) => {
    await page.goto('/tenant-settings');
    await page.getByRole('button', { name: '更正联系人' }).click();
    const dialog = page.getByRole('dialog', { name: '更正联系人' });
    await expect(dialog.getByLabel('岗位 1')).toHaveValue('省防返贫监测中心办公室');
    await dialog.getByLabel('理由').fill('核对');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('button', { name: '设置标识' })).toBeVisible();
    await expect(page.getByText('账号长期未使用的天数')).toBeVisible();
  });
});

test.describe('the operator', () => {
  test.use(as('operator01'));

  test('sees who administers a tenant, and appoints nobody while they are there', async ({ page }) => {
    for (const size of [{ width: 1440, height: 900 }, phone]) {
      await page.setViewportSize(size);
      await page.goto('/tenants');
      await page.getByRole('link', { name: '河北省' }).click();
      for (const username of ['sysadmin13', 'security13', 'auditadmin13']) await expect(page.getByText(username)).toBeVisible();
      await expect(page.getByRole('button', { name: /补任/ })).toHaveCount(0);
      await expectAccessible(page);
    }
  });
});
