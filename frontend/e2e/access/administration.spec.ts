import { as, choose, expect, expectAccessible, phone, take, test, type Page } from '../support/test';

test.use(as('sysadmin01'));

/** Opens an account on the screen and reads its first password, which is shown once. */
async function openAccount(page: Page, username: string): Promise<string> {
  await page.goto('/accounts');
  await page.getByRole('button', { name: '新建账号' }).first().click();
  const form = page.getByRole('dialog', { name: '新建账号' });
  await form.getByLabel('登录名').fill(username);
  await form.getByLabel('姓名').fill('韩梅');
  await choose(form.getByLabel('角色'), '村级信息员');
  await form.getByLabel('辖区').fill('西坡头');
  await take(page.getByTitle('西坡头村'));
  await form.getByRole('button', { name: '新建账号' }).click();
  const shown = page.getByRole('dialog', { name: '初始密码' });
  await expect(shown.getByText('只显示这一次')).toBeVisible();
  await expectAccessible(page);
  const password = (await shown.getByRole('cell').last().textContent()) ?? '';
  await shown.getByRole('button', { name: '已妥善保存，关闭' }).click();
  return password.trim();
}

/** Waits until Keycloak knows the account. */
async function openAccountPage(page: Page, username: string) {
  await page.goto(`/accounts?username=${username}`);
  await page.getByRole('link', { name: '韩梅' }).click();
  await expect(page.getByText('开通中')).toBeHidden({ timeout: 60_000 });
}

test('a system administrator opens an account; its holder signs in, chooses a password and sees the village; suspended, she is out', async ({
  page,
  browser,
}) => {
  const username = `cun${Date.now().toString(36)}`;
  const first = await openAccount(page, username);
  await openAccountPage(page, username);

  const context = await browser.newContext({ locale: 'zh-CN', storageState: { cookies: [], origins: [] }, viewport: phone });
  const hers = await context.newPage();
  await hers.goto('/account');
  await hers.locator('#username').fill(username);
  await hers.locator('#password').fill(first);
  await hers.locator('#kc-login').click();
  await hers.locator('#password-new').fill('Xinmima@2026');
  await hers.locator('#password-confirm').fill('Xinmima@2026');
  await hers.locator('[type=submit]').first().click();
  await expect(hers.getByText('130434102221')).toBeVisible();
  await expect(hers.getByText('村级信息员')).toBeVisible();

  await page.getByRole('button', { name: '停用', exact: true }).click();
  const asking = page.getByRole('dialog', { name: '停用账号' });
  await asking.getByLabel('理由').fill('浏览器流程');
  await asking.getByRole('button', { name: '停用账号' }).click();
  await expect(page.getByText('已停用').first()).toBeVisible();
  await expect(async () => {
    await hers.reload();
    await expect(hers.getByText('账号已停用').or(hers.locator('#username'))).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 60_000 });
  await context.close();
});

test('the list, an account and the departments read well on a desk and on a phone', async ({ page }) => {
  for (const size of [{ width: 1440, height: 900 }, phone]) {
    await page.setViewportSize(size);
    await page.goto('/accounts');
    await expect(page.getByRole('link', { name: '张卫国' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: '张卫国' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '张卫国' })).toBeVisible();
    await expectAccessible(page);
    await page.goto('/clients');
    await expect(page.getByText('魏县医疗保障局')).toBeVisible();
    await expectAccessible(page);
  }
});

test('nobody has said what an unused account is, and the screen says so instead of guessing', async ({ page }) => {
  await page.goto('/accounts?view=unused');
  await expect(page.getByText('未配置', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: '前往本单位设置' }).click();
  await expect(page.getByText('由“河北省”一级的管理员统一管理')).toBeVisible();
  await expectAccessible(page);
});

test('a system administrator sees no household', async ({ page }) => {
  await page.goto('/households');
  await expect(page.getByText('您没有权限使用此功能')).toBeVisible();
});
