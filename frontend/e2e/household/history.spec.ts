import { as, choose, expect, expectAccessible, phone, take, test, type Page } from '../support/test';
import { householdIn, nobody, pageOf } from '../support/households';

/** A village whose households no other journey changes. */
const village = '130434102222';

const choices = (page: Page) => page.locator('.ant-select-dropdown:visible .ant-select-item-option');

async function openChanges(page: Page) {
  await page.getByText('查看变更记录').click();
}

test.describe('the county centre', () => {
  test.use(as('county01'));

  test('sees a past day as it was, and who changed what since, "GZ-30"', async ({ page }) => {
    const { address } = await householdIn(page, village, 9);
    await page.goto(`${address}/edit`);
    const street = `新街${String(Date.now()).slice(-6)}号`;
    const before = await page.getByLabel('家庭住址').inputValue();
    await page.getByLabel('家庭住址').fill(street);
    await page.getByLabel('自何日起').fill('2026-03-01');
    await page.getByLabel('修改原因').fill('搬到新街');
    await page.getByRole('button', { name: '保存' }).click();
    await expect(page.getByText('已保存')).toBeVisible();
    await openChanges(page);
    const newest = page.getByRole('listitem').filter({ hasText: '原因：搬到新街' }).first();
    await expect(newest.locator('ins')).toHaveText(street);
    await expect(newest.locator('del')).toHaveText(before);

    await page.getByRole('button', { name: '查看历史日期' }).click();
    await page.getByLabel('日期', { exact: true }).fill('2026-02-28');
    await page.getByRole('button', { name: '查看', exact: true }).click();
    await expect(page.getByText(/您看到的是 .*(2026年2月28日|2026-02-28)/)).toBeVisible();
    await expect(page.getByText(before).first()).toBeVisible();
    await expect(page.getByText(street)).toHaveCount(0);
    await expect(page.getByRole('link', { name: '更正农户信息' })).toHaveCount(0);
    await expectAccessible(page);
    await page.getByRole('button', { name: '回到今天' }).click();
    await expect(page.getByText(street).first()).toBeVisible();
    await expect(page.getByRole('link', { name: '更正农户信息' })).toBeVisible();
  });

  test('hands a household over to the next county, which sees nothing before it accepts', async ({ page, browser }) => {
    const { address, head } = await householdIn(page, village, 12);
    const reason = `投靠子女${Date.now()}`;
    await page.goto(`${address}/move`);
    await choose(page.getByLabel('迁往何处'), '迁往其他县');
    await page.getByLabel('县（区）').fill('馆陶');
    await take(page.getByTitle('馆陶县'));
    await page.getByLabel('迁移原因').fill(reason);
    await expectAccessible(page);
    await page.getByRole('button', { name: '提交迁移申请' }).click();
    await expect(page.getByText('已提交申请，等待对方接收').first()).toBeVisible();

    const next = await pageOf(browser, 'neighbour01');
    await next.goto(address);
    await expect(next.getByRole('heading', { name: '没有找到' })).toBeVisible();
    await next.goto('/household-moves');
    const asked = next.getByRole('listitem').filter({ hasText: reason });
    await asked.getByRole('button', { name: '退回' }).click();
    await next.getByRole('dialog').getByLabel('理由').fill('住址不在本县');
    await next.getByRole('dialog').getByRole('button', { name: '退回' }).click();
    await expect(asked.getByText('答复：住址不在本县')).toBeVisible();
    await next.context().close();
    await page.reload();
    await expect(page.getByRole('listitem').filter({ hasText: reason }).getByText('已退回')).toBeVisible();
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, name: `${head}户` })).toBeVisible();
  });

  test('takes one of two records of the same person away, and back when that was wrong', async ({ page }) => {
    const kept = await householdIn(page, village, 14);
    await page.goto(kept.address);
    const no = await householdNo(page);
    const dropped = await householdIn(page, village, 15);
    await page.goto(`${dropped.address}/merge-person`);
    await page.getByLabel('保留的那一条所在户编号').fill(no);
    await page.getByRole('button', { name: '查找' }).click();
    await page.getByLabel('本户中多余的一条').click();
    await take(choices(page).last());
    await page.getByLabel('保留的那一条', { exact: true }).click();
    await take(choices(page).filter({ hasText: kept.head }));
    await page.getByRole('checkbox', { name: '证件号码不同，我已核实两条是同一人' }).check();
    const why = `户籍核对${Date.now()}`;
    await page.getByLabel('依据').fill(why);
    await expectAccessible(page);
    await page.getByRole('button', { name: '确认合并' }).click();
    await expect(page.getByText('已合并，30 天内可在“重复核查”页撤销')).toBeVisible();

    const merged = page.getByRole('row').filter({ hasText: no }).first();
    await merged.getByRole('button', { name: '撤销合并' }).click();
    await page.getByRole('dialog').getByLabel(/原因|理由/).fill('经核实是两个人');
    await page.getByRole('dialog').getByRole('button', { name: '撤销合并' }).click();
    await expect(merged.getByText('已撤销：经核实是两个人')).toBeVisible();
  });

  test('takes a whole import back, except what somebody worked on since', async ({ page }) => {
    const left = { name: '何试甲', idNumber: nobody(2) };
    const worked = { name: '何试乙', idNumber: nobody(3) };
    const rows = [left, worked].map(({ name, idNumber }, nth) => `T${nth},${village},一组,一般农户,${name},居民身份证(户口簿),${idNumber},户主,${sexOf(idNumber)}`);
    const file = ['户编号(本册),区划代码,组,户类型,姓名,证件类型,证件号码,与户主关系,性别', ...rows].join('\r\n');
    await page.goto('/household-imports');
    await page.locator('input[type=file]').setInputFiles({ name: 'two-households.csv', mimeType: 'text/csv', buffer: Buffer.from(`\ufeff${file}`) });
    await page.getByRole('button', { name: '开始导入' }).click();
    await expect(page.getByText(/新登记 2 \+/)).toBeVisible({ timeout: 40_000 });
    const imported = page.url();

    await page.goto('/households');
    await page.getByRole('searchbox').fill(worked.idNumber);
    await page.getByRole('button', { name: '查找', exact: true }).click();
    await page.getByRole('table').getByRole('link', { name: worked.name }).click();
    await page.getByRole('link', { name: '更正农户信息' }).click();
    await page.getByLabel('家庭住址').fill('村东头');
    await page.getByRole('button', { name: '保存' }).click();
    await expect(page.getByText('已保存')).toBeVisible();

    await page.goto(imported);
    await page.getByRole('button', { name: '撤销导入' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('本次导入新建 2 户：1 户此后无人改动')).toBeVisible();
    await dialog.getByLabel('撤销原因').fill('册子发错了村');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: '确认撤销' }).click();
    await expect(page.getByText('已撤出 1 户，保留 1 户。')).toBeVisible({ timeout: 40_000 });
    await expect(page.getByRole('table', { name: '此后有改动而保留的农户' }).or(page.getByRole('table').last()).getByText(worked.name)).toBeVisible();
    await expectAccessible(page);
  });
});

test.describe('a village officer', () => {
  test.use({ ...as('village01'), viewport: phone });

  test('splits a household on the phone, and joins it again, "GZ-30"', async ({ page }) => {
    await page.goto('/households');
    const links = page.getByRole('list', { name: '农户列表' }).getByRole('link');
    await links.filter({ hasText: /[4-9] 人/ }).last().click();
    const no = await householdNo(page);
    await page.getByRole('link', { name: '分户' }).click();
    await page.getByRole('checkbox').last().check();
    await page.getByLabel(/与新户户主的关系/).selectOption('head');
    await expectAccessible(page);
    await page.getByRole('button', { name: '确认分户' }).click();
    await expect(page.getByText('已保存')).toBeVisible();
    await openChanges(page);
    await expect(page.getByText('立户').first()).toBeVisible();
    await expect(page.getByText(`另一户：${no}`)).toBeVisible();
    await expectAccessible(page);
    const newNo = await householdNo(page);

    await page.goto('/households');
    await page.getByRole('searchbox').fill(no);
    await page.getByRole('button', { name: '查找', exact: true }).click();
    await page.getByRole('list', { name: '农户列表' }).getByRole('link').first().click();
    await page.getByRole('link', { name: '并户' }).click();
    await page.getByLabel('并入的户编号').fill(newNo);
    await page.getByRole('button', { name: '查找' }).click();
    await page.getByLabel(/与户主的关系/).selectOption('other');
    await expectAccessible(page);
    await page.getByRole('button', { name: '确认并户' }).click();
    await expect(page.getByText('已保存')).toBeVisible();
    await openChanges(page);
    await expect(page.getByText(`另一户：${newNo}`).first()).toBeVisible();
  });
});

/** The number by which other pages find the household. */
async function householdNo(page: Page): Promise<string> {
  const no = page.getByText(/[0-9A-Z]{13}/).first();
  await expect(no).toBeVisible();
  return /[0-9A-Z]{13}/.exec((await no.textContent()) ?? '')?.[0] ?? '';
}

const sexOf = (idNumber: string) => (Number(idNumber.charAt(16)) % 2 ? '男' : '女');
