import { as, expect, expectAccessible, phone, test } from '../support/test';
import { householdIn, pageOf } from '../support/households';

const village = '130434102221';

test.describe('the county centre', () => {
  test.use(as('county01'));

  test('sees a past day as it was, and who changed what since, "GZ-30"', async ({ page }) => {
    const { address } = await householdIn(page, village, 9);
    await page.goto(`${address}/edit`);
    const stamp = String(Date.now()).slice(-6);
    const before = await page.getByLabel('家庭住址').inputValue();
    await page.getByLabel('家庭住址').fill(`新街${stamp}号`);
    await page.getByLabel('自何日起').fill('2026-03-01');
    await page.getByLabel('修改原因').fill('搬到新街');
    await page.getByRole('button', { name: '保存' }).click();
    await expect(page.getByText('已保存')).toBeVisible();
    await page.getByText('查看变更记录').click();
    await expect(page.getByText(`新街${stamp}号`).last()).toBeVisible();
    await expect(page.getByText(/搬到新街/).first()).toBeVisible();

    await page.getByRole('button', { name: '查看历史日期' }).click();
    await page.getByLabel('日期', { exact: true }).fill('2026-02-28');
    await page.getByRole('button', { name: '查看', exact: true }).click();
    await expect(page.getByText(/您看到的是 2026年2月28日|您看到的是 2026-02-28/)).toBeVisible();
    await expect(page.getByText(`新街${stamp}号`)).toHaveCount(0);
    if (before) await expect(page.getByText(before).first()).toBeVisible();
    await expect(page.getByRole('link', { name: '更正农户信息' })).toHaveCount(0);
    await expectAccessible(page);
    await page.getByRole('button', { name: '回到今天' }).click();
    await expect(page.getByRole('link', { name: '更正农户信息' })).toBeVisible();
  });

  test('hands a household over to the next county, which sees nothing before it accepts', async ({ page, browser }) => {
    const { address, head } = await householdIn(page, village, 12);
    await page.goto(`${address}/move`);
    await page.getByLabel('迁往何处').click();
    await page.getByTitle('迁往其他县').click();
    await page.getByLabel('县（区）').click();
    await page.getByTitle('馆陶县').click();
    await page.getByLabel('迁移原因').fill('投靠子女');
    await expectAccessible(page);
    await page.getByRole('button', { name: '提交迁移申请' }).click();
    await expect(page.getByText('已提交申请，等待对方接收').first()).toBeVisible();

    const next = await pageOf(browser, 'neighbour01');
    await next.goto(address);
    await expect(next.getByText(/不存在|没有找到|找不到/).first()).toBeVisible();
    await next.goto('/household-moves');
    const asked = next.getByRole('listitem').filter({ hasText: head }).first();
    await asked.getByRole('button', { name: '退回' }).click();
    await next.getByRole('dialog').getByLabel('理由').fill('住址不在本县');
    await next.getByRole('dialog').getByRole('button', { name: '退回' }).click();
    await expect(next.getByText('答复：住址不在本县').first()).toBeVisible();
    await next.context().close();
  });
});

test.describe('a village officer', () => {
  test.use({ ...as('village01'), viewport: phone });

  test('splits a household on the phone, "GZ-30"', async ({ page }) => {
    await page.goto('/households');
    const links = page.getByRole('list', { name: '农户列表' }).getByRole('link');
    await links.filter({ hasText: /[4-9] 人/ }).first().click();
    await page.getByRole('link', { name: '分户' }).click();
    await expectAccessible(page);
    await page.getByRole('checkbox').last().check();
    await page.getByLabel(/与新户户主的关系/).selectOption('head');
    await page.getByRole('button', { name: '确认分户' }).click();
    await expect(page.getByText('已保存')).toBeVisible();
    await page.getByText('查看变更记录').click();
    await expect(page.getByText('立户')).toBeVisible();
    await expectAccessible(page);
  });
});
