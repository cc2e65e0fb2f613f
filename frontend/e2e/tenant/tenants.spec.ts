import { as, expect, expectAccessible, phone, test, type Page } from '../support/test';
import { chooseFree } from '../support/tenants';

test.use(as('operator01'));

// A stack keeps what it opened: each run takes a county that is still free, of a province that is not opened.
const counties = ['同心县', '盐池县', '西吉县', '隆德县', '泾源县', '彭阳县', '中宁县', '海原县'];

async function decide(page: Page, what: string, reason: string) {
  await page.getByRole('button', { name: what }).click();
  const dialog = page.getByRole('dialog', { name: what });
  await dialog.getByLabel('理由').fill(reason);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: what }).click();
  await expect(dialog).toBeHidden();
}

test('the operator opens a county of another province, suspends it and reopens it', async ({ page }) => {
  await page.goto('/tenants');
  await page.getByRole('button', { name: '开通租户' }).click();
  const county = await chooseFree(page, counties);
  await expect(page.getByLabel('租户名称')).toHaveValue(new RegExp(county));
  await page.getByLabel('租户名称').fill(county);
  await page.getByLabel('岗位 1').fill('县防贫中心办公室');
  await page.getByLabel('电话 1').fill('0953-8022222');
  const now = Date.now();
  for (const [number, post] of ['系统管理员', '安全管理员', '审计管理员'].entries()) {
    const person = page.getByRole('group', { name: post });
    await person.getByLabel('姓名').fill('马丽');
    await person.getByLabel('登录名').fill(`admin${number}${now.toString(36)}`);
    await person.getByLabel('手机号码').fill(`13${number}${String(now).slice(-8)}`);
  }
  await page.getByLabel('理由').fill('合同 12 号');
  await expectAccessible(page);
  await page.getByRole('button', { name: '开通租户' }).click();
  await expect(page.getByRole('heading', { name: '已开通' })).toBeVisible();
  await expect(page.getByText('一次性密码')).toHaveCount(3);
  await expectAccessible(page);
  await page.getByRole('button', { name: '查看该租户' }).click();

  await expect(page.getByRole('heading', { level: 1, name: county })).toBeVisible();
  await decide(page, '暂停使用', '合同到期');
  await expect(page.getByText('已暂停', { exact: true })).toBeVisible();
  await decide(page, '恢复使用', '续签合同');
  await expect(page.getByText('使用中', { exact: true })).toBeVisible();
  await expect(page.getByText('续签合同')).toBeVisible();
});

test('a place where somebody works cannot be opened again, and the list says by whom', async ({ page }) => {
  await page.goto('/tenants/new');
  await page.getByLabel('开通地区').fill('魏县');
  await expect(page.getByText('已由“河北省”使用')).toBeVisible();
});

test('the operator asks to look, and is told that the tenant has not said for how long', async ({ page }) => {
  await page.goto('/tenants');
  await page.getByRole('link', { name: '河北省' }).click();
  await page.getByRole('button', { name: '申请应急查看' }).click();
  const dialog = page.getByRole('dialog', { name: '申请应急查看' });
  await dialog.getByLabel('申请理由').fill('排查导入故障');
  await dialog.getByLabel('时长（小时）').fill('2');
  await dialog.getByRole('button', { name: '申请应急查看' }).click();
  await expect(dialog.getByRole('alert')).toContainText('尚未配置');
  await expectAccessible(page);
});

test('the list, a tenant and the form read well on a desk and on a phone', async ({ page }) => {
  for (const size of [{ width: 1440, height: 900 }, phone]) {
    await page.setViewportSize(size);
    await page.goto('/tenants');
    await expect(page.getByRole('link', { name: '河北省' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: '河北省' }).click();
    await expect(page.getByText('省防返贫监测中心办公室')).toBeVisible();
    await expectAccessible(page);
    await page.goto('/tenants/new');
    await expect(page.getByLabel('开通地区')).toBeVisible();
    await expectAccessible(page);
  }
});

test('the operator finds no household', async ({ page }) => {
  await page.goto('/households');
  await expect(page.getByText('您没有权限使用此功能')).toBeVisible();
});
