import { readFile } from 'node:fs/promises';
import { as, choose, expect, expectAccessible, phone, test, type Page } from '../support/test';
import { pageOf } from '../support/households';

const group = '130434102221001';

/** Opens the dialog over the list and says what the file is for. */
async function fillIn(page: Page, format: 'CSV' | 'XLSX', reason: string) {
  await page.getByRole('button', { name: '导出' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: new RegExp(format) }).check();
  await choose(dialog.getByLabel('用途'), '数据核对');
  await dialog.getByLabel('具体事由').fill(reason);
  return dialog;
}

test.describe('a township', () => {
  test.use(as('township01'));

  test('takes the households of a group at once, as the screen shows them', async ({ page }) => {
    await page.goto(`/households?region=${group}&householdType=general&status=active`);
    const first = page.getByRole('table').getByRole('row').nth(1);
    await expect(first).toContainText('****');
    const head = await first.getByRole('link').innerText();
    const dialog = await fillIn(page, 'CSV', '入户前核对');
    await expect(dialog.getByText('无须审批')).toBeVisible();
    await expect(dialog.getByText('户类型为一般农户，状态为在册', { exact: false })).toBeVisible();
    await expectAccessible(page);
    const coming = page.waitForEvent('download');
    await dialog.getByRole('button', { name: /导\s?出/ }).click();
    const file = await readFile(await (await coming).path(), 'utf8');
    const [mark = '', header = '', row = ''] = file.split('\r\n');
    expect(mark).toContain('王丽娟（township01）');
    expect(mark).toContain('入户前核对');
    expect(header).toBe('户主,户编号,所在村组,户类型,人口,劳动力,重点人群,联系电话,状态,溯源码');
    expect(row).toContain(`${head},`);
    expect(row).toMatch(/,1\d\d\*{4}\d{4},在册,EX[0-9A-Z]{13}-1-[0-9A-Z]{6}$/);
    expect(file).not.toMatch(/\b1\d{10}\b/);
    await expect(page).toHaveURL(/\/exports$/);
    await expect(page.getByRole('row', { name: /入户前核对/ }).first()).toContainText('已下载');
    for (const size of [{ width: 1440, height: 900 }, phone]) {
      await page.setViewportSize(size);
      await expectAccessible(page);
    }
  });
});

test.describe('a county', () => {
  test.use(as('county01'));

  test('waits for a second person, takes the file, and a row of it leads back', async ({ page, browser }) => {
    const reason = `年度核对${Date.now()}`;
    await page.goto('/households');
    const dialog = await fillIn(page, 'XLSX', reason);
    await expect(dialog.getByText('须经第二人审批')).toBeVisible();
    await dialog.getByRole('button', { name: '提交审批' }).click();
    const own = page.getByRole('row', { name: new RegExp(reason) });
    await expect(own).toContainText('待审批');
    await expect(own.getByRole('button', { name: '下载' })).toHaveCount(0);

    const neighbour = await pageOf(browser, 'neighbour01');
    await neighbour.goto('/exports?show=waiting');
    await expect(neighbour.getByRole('radio', { name: '待我审批' })).toBeChecked();
    await expect(neighbour.getByText(reason)).toHaveCount(0);
    await neighbour.context().close();

    const second = await pageOf(browser, 'bureau01');
    await second.goto('/exports?show=waiting');
    await second.getByRole('row', { name: new RegExp(reason) }).getByRole('button', { name: /^批\s?准$/ }).click();
    await second.getByRole('dialog').getByLabel('审批意见').fill('同意用于年度核对');
    await second.getByRole('dialog').getByRole('button', { name: /^批\s?准$/ }).click();
    await expect(second.getByText('已保存')).toBeVisible();
    await expectAccessible(second);

    await page.reload();
    const coming = page.waitForEvent('download');
    await own.getByRole('button', { name: /下\s?载/ }).click();
    const taken = await coming;
    expect(taken.suggestedFilename()).toMatch(/^households-EX[0-9A-Z]{13}\.xlsx$/);
    expect((await readFile(await taken.path())).subarray(0, 2).toString()).toBe('PK');
    await expect(own).toContainText('已下载');
    await expect(own).toContainText('陈志强：同意用于年度核对');

    const number = /EX[0-9A-Z]{13}/.exec(taken.suggestedFilename())?.[0] ?? '';
    await second.getByLabel('溯源码或导出编号').fill(number);
    await second.getByRole('button', { name: /查\s?询/ }).click();
    await expect(second.getByText(/张卫国 \(county01\)/)).toBeVisible();
    await second.context().close();
  });
});

test.describe('a village', () => {
  test.use({ ...as('village01'), viewport: phone });

  test('looks at its list and takes nothing away', async ({ page }) => {
    await page.goto('/households');
    await expect(page.getByRole('list', { name: '农户列表' })).toBeVisible();
    await expect(page.getByRole('button', { name: '导出' })).toHaveCount(0);
    await page.goto('/exports');
    await expect(page.getByText('您没有权限使用此功能')).toBeVisible();
  });
});
