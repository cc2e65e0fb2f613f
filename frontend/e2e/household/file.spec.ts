import { as, choose, expect, expectAccessible, phone, smallPhone, test } from '../support/test';
import { householdIn, nobody, pageOf } from '../support/households';

const ownVillage = '130434102221';
const otherVillage = '130434102222';

test.describe('a village officer', () => {
  test.use({ ...as('village01'), viewport: phone });

  test('corrects a member and is told at once when an identity number is wrong', async ({ page }) => {
    await page.goto('/households');
    await page.getByRole('list', { name: '农户列表' }).getByRole('link').nth(3).click();
    await page.getByRole('link', { name: /^更正.*的信息$/ }).first().click();
    const number = page.getByLabel('身份证或残疾人证号码');
    const masked = await number.inputValue();
    expect(masked).toContain('*');
    await number.fill('110101199003070012');
    await expect(page.getByText(/校验码不正确/)).toBeVisible();
    await number.fill(masked);
    const told = `139${String(Date.now()).slice(-8)}`;
    await page.getByLabel('联系电话').fill(told);
    await expectAccessible(page);
    await page.getByRole('button', { name: '保存' }).click();
    await expect(page.getByText('已保存')).toBeVisible();
    await expect(page.getByText(`139****${told.slice(-4)}`)).toBeVisible();
    await expectAccessible(page);
  });

  test('registers a household step by step', async ({ page }) => {
    await page.goto('/households/new');
    await expect(page.getByText('第 1 步，共 3 步')).toBeVisible();
    await page.getByRole('button', { name: '下一步' }).click();
    await expect(page.getByText('第 2 步，共 3 步')).toBeVisible();
    await page.getByRole('button', { name: '下一步' }).click();
    await expect(page.getByText('请填写姓名')).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel('姓名').fill('陈试验');
    await page.getByLabel('身份证或残疾人证号码').fill(nobody());
    await expect(page.getByText(/出生，\d+岁/)).toBeVisible();
    await page.getByRole('button', { name: '下一步' }).click();
    await page.getByRole('button', { name: '登记', exact: true }).click();
    await expect(page.getByRole('heading', { name: '陈试验户' })).toBeVisible();
    await expect(page.getByText('数字档案完整度')).toBeVisible();
  });

  test('records an income statement and sees the same figures that were previewed, "GZ-10"', async ({ page }) => {
    await page.goto('/households');
    await page.getByRole('list', { name: '农户列表' }).getByRole('link').nth(5).click();
    await page.getByRole('link', { name: '登记收支' }).click();
    await page.getByLabel('周期起止').selectOption('month');
    await page.getByLabel('计算人口', { exact: true }).selectOption('resident');
    await page.getByLabel('计算人口数').fill('4');
    await page.getByLabel('项目').selectOption('migrant_work');
    await page.getByLabel('金额（元）').fill('27000');
    await page.getByLabel('时间', { exact: true }).fill(lastMonth());
    await expect(page.getByText('6,750.00 元').first()).toBeVisible();
    await page.getByRole('button', { name: '保存收支' }).click();
    await expect(page.getByText('已保存')).toBeVisible();
    await expect(page.getByText('6,750.00 元').first()).toBeVisible();
  });
});

test.describe('two officials at one file', () => {
  test.use(as('county01'));

  test('the second sees what the first changed, side by side, and nothing is overwritten', async ({ page, context }) => {
    const { address } = await householdIn(page, ownVillage, 8);
    await page.goto(`${address}/edit`);
    const other = await context.newPage();
    await other.goto(`${address}/edit`);
    const stamp = String(Date.now()).slice(-6);
    await other.getByLabel('家庭住址').fill(`东头${stamp}号`);
    await other.getByRole('button', { name: '保存' }).click();
    await expect(other.getByText('已保存')).toBeVisible();

    await page.getByLabel('家庭住址').fill(`西头${stamp}号`);
    await page.getByRole('button', { name: '保存' }).click();
    const conflict = page.getByRole('alert').filter({ hasText: '此档案刚被他人修改' });
    await expect(conflict.getByText(`东头${stamp}号`)).toBeVisible();
    await expect(conflict.getByText(`西头${stamp}号`)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: '按我填写的继续编辑' }).click();
    await page.getByRole('button', { name: '保存' }).click();
    await expect(page.getByText('已保存')).toBeVisible();
    await expect(page.getByText(`西头${stamp}号`)).toBeVisible();
  });

  test('unmasking asks why, says that it is recorded, and ends', async ({ page }) => {
    const { address } = await householdIn(page, ownVillage, 2);
    await page.goto(address);
    await page.getByRole('button', { name: '查看未遮盖信息' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText(/将记入操作日志/)).toBeVisible();
    await expectAccessible(page);
    await choose(dialog.getByLabel('目的'), '个案核查');
    await expect(dialog.getByTitle('个案核查')).toBeVisible();
    await dialog.getByLabel('理由').fill('核对代缴名单');
    await dialog.getByRole('button', { name: '查看' }).click();
    await expect(page.getByText(/正在显示未遮盖信息/)).toBeVisible();
    await expect(page.getByText(/^\d{17}[\dX]$/).first()).toBeVisible();
    await page.getByRole('button', { name: '立即遮盖' }).click();
    await expect(page.getByText(/^\d{17}[\dX]$/)).toHaveCount(0);
    await page.getByText('查看访问记录').click();
    await expect(page.getByText(/核对代缴名单/).first()).toBeVisible();
  });

  test('asks before typed work is lost', async ({ page }) => {
    const { address } = await householdIn(page, ownVillage, 4);
    await page.goto(`${address}/edit`);
    await page.getByLabel('自然村').fill('小西坡');
    await page.getByRole('link', { name: '农户', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: '放弃未保存的修改？' });
    await dialog.getByRole('button', { name: '取消' }).click();
    await expect(page.getByLabel('自然村')).toHaveValue('小西坡');
  });
});

test.describe('a grid worker', () => {
  test.use({ ...as('grid01'), viewport: smallPhone });

  test('sees the own group only, and no household of another village', async ({ page, browser }) => {
    await page.goto('/households');
    const list = page.getByRole('list', { name: '农户列表' });
    await expect(list.getByRole('link').first()).toBeVisible();
    for (const line of await list.getByRole('link').allInnerTexts()) expect(line).toContain('一组');
    await expectAccessible(page);
    const county = await pageOf(browser, 'county01');
    const { address, head } = await householdIn(county, otherVillage);
    await county.context().close();
    await page.goto(address);
    await expect(page.getByRole('heading', { name: '没有找到' })).toBeVisible();
    await expect(page.getByText(head)).toHaveCount(0);
  });

  test('is not shown health, nor offered what the duty does not do', async ({ page }) => {
    await page.goto('/households');
    await page.getByRole('list', { name: '农户列表' }).getByRole('link').first().click();
    await expect(page.getByText('家庭成员 ·')).toBeVisible();
    await expect(page.getByText('健康状况')).toHaveCount(0);
    await expect(page.getByRole('link', { name: '更正农户信息' })).toHaveCount(0);
    await expectAccessible(page);
  });
});

test.describe('a city official', () => {
  test.use(as('city01'));

  test('says why before a file opens', async ({ page }) => {
    const { address, head } = await householdIn(page, ownVillage);
    await page.goto(address);
    await expect(page.getByText('请说明查看目的')).toBeVisible();
    await expect(page.getByText(head)).toHaveCount(0);
    await expectAccessible(page);
    await choose(page.getByLabel('目的'), '督查检查');
    await page.getByRole('button', { name: '打开档案' }).click();
    await expect(page.getByRole('heading', { level: 1, name: `${head}户` })).toBeVisible();
    expect(page.url()).not.toContain('purpose');
  });
});

function lastMonth(): string {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth() - 2, 15)).toISOString().slice(0, 7);
}
