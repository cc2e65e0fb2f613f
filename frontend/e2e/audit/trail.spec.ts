import { as, expect, expectAccessible, phone, test } from '../support/test';

test.describe('an auditor', () => {
  test.use(as('auditor01'));

  test('finds her own search in the trail, filters it and keeps the filter in the address', async ({ page }) => {
    await page.goto('/audit');
    await expect(page.getByRole('heading', { level: 1, name: '操作日志' })).toBeVisible();
    await page.reload();
    await page.getByLabel('操作人登录名').fill('auditor01');
    await page.getByRole('button', { name: '查询', exact: true }).click();
    await expect(page).toHaveURL(/actor=auditor01/);
    const row = page.getByRole('row').filter({ hasText: 'auditor01' }).first();
    await expect(row).toBeVisible();
    await expectAccessible(page);
    await row.getByRole('button', { name: '查询操作日志' }).click();
    const entry = page.getByRole('dialog', { name: '操作详情' });
    await expect(entry.getByText('跟踪编号')).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(entry).toBeHidden();
  });

  test('sees an empty trail for a day before there was anything', async ({ page }) => {
    await page.goto('/audit?to=2020-01-01');
    await expect(page.getByText('暂无数据')).toBeVisible();
    await page.getByRole('button', { name: '重置' }).click();
    await expect(page).not.toHaveURL(/to=/);
  });

  test('reads the entries as cards on a phone', async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto('/audit');
    await expect(page.getByRole('list', { name: '操作日志' }).getByRole('listitem').first()).toBeVisible();
    await expectAccessible(page);
  });

  test('is told what to do when the server does not answer, and goes on when it does', async ({ page }) => {
    await page.route('**/api/v1/audit-entries*', (route) => route.abort());
    await page.goto('/audit');
    await expect(page.getByRole('alert').getByText('网络连接不上')).toBeVisible();
    await page.unrouteAll();
    await page.getByRole('button', { name: '重试' }).click();
    await expect(page.getByRole('row').nth(1)).toBeVisible();
  });
});
