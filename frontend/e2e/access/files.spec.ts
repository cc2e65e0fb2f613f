import { sessionOf } from '../support/logins';
import { as, expect, expectAccessible, phone, test } from '../support/test';

test.use(as('sysadmin01'));

test('a file opens an account and names an administrator, who counts once the security administrator has agreed', async ({ page, browser }) => {
  const now = Date.now().toString(36);
  const name = `file-${now}.csv`;
  const rows = [
    '登录名,姓名,角色,区划代码',
    `ren${now},江燕,村级信息员,130434102221`,
    `shen${now},江海,审计管理员,130434`,
    `cuo${now},江错,县防贫中心,130433`,
  ];
  await page.goto('/account-files');
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) });
  const line = page.getByRole('row', { name });
  await expect(line.getByText('已完成')).toBeVisible({ timeout: 60_000 });
  await expectAccessible(page);
  await line.getByRole('button', { name: '1' }).click();
  await expect(page.getByText('辖区内没有这个区划')).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).or(page.getByLabel('关闭')).first().click();

  const download = page.waitForEvent('download');
  await line.getByRole('button', { name: '下载初始密码 XLSX' }).click();
  await page.getByRole('button', { name: /确\s*定/ }).click();
  expect((await download).suggestedFilename()).toContain('first-passwords');
  await expect(line.getByText('已下载或已清除')).toBeVisible();

  const context = await browser.newContext({ locale: 'zh-CN', storageState: sessionOf('security01') });
  const security = await context.newPage();
  await security.goto(`/accounts?view=waiting&username=shen${now}`);
  await security.getByRole('link', { name: '江海' }).click();
  await expect(security.getByText('待审批').first()).toBeVisible();
  await security.getByRole('button', { name: '同意', exact: true }).click();
  await security.getByRole('button', { name: /确\s*定/ }).click();
  await expect(security.getByText('待审批')).toHaveCount(0);
  await security.goto(`/accounts?view=waiting&username=shen${now}`);
  await expect(security.getByRole('link', { name: '江海' })).toHaveCount(0);
  await context.close();
});

test.describe('an audit administrator', () => {
  test.use(as('auditadmin01'));

  test('reads what administrators did, and no case work', async ({ page }) => {
    for (const size of [{ width: 1440, height: 900 }, phone]) {
      await page.setViewportSize(size);
      await page.goto('/audit');
      await expect(page.getByText('不含业务办理')).toBeVisible();
      await expect(page.getByText('系统管理员').or(page.getByText('审计管理员')).first()).toBeVisible();
      await expect(page.getByText('县防贫中心', { exact: true })).toHaveCount(0);
      await expectAccessible(page);
    }
  });
});
