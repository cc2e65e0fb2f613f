import { readFile } from 'node:fs/promises';
import { as, expect, expectAccessible, test, type Page } from '../support/test';
import { pageOf } from '../support/households';

const examples = `${import.meta.dirname}/../../../infra/examples`;
/** Somebody of the example register; nobody in it exists. */
const someone = { idNumber: '130434196101289897', name: '郭玉生' };

async function importFile(page: Page, file: string) {
  await page.goto('/household-imports');
  await page.locator('input[type=file]').setInputFiles(`${examples}/${file}`);
  await page.getByRole('button', { name: '开始导入' }).click();
  await expect(page.getByRole('heading', { level: 1, name: file })).toBeVisible();
  await expect(page.getByText('已完成', { exact: true })).toBeVisible({ timeout: 40_000 });
}

/** What the page says became of the rows; the parts must add up to the whole. */
async function counts(page: Page) {
  const sum = await page.getByText(/新登记 \d+ \+/).innerText();
  const [created = 0, unchanged = 0, different = 0, rejected = 0, rows = 0] = (sum.match(/\d+/g) ?? []).map(Number);
  expect(created + unchanged + different + rejected).toBe(rows);
  return { created, unchanged, different, rejected, rows };
}

test.describe.serial('a county centre imports registers', () => {
  test.use(as('county01'));

  test('a sound file is registered once, and again changes nothing', async ({ page }) => {
    await importFile(page, 'register-example.csv');
    const first = await counts(page);
    expect(first).toMatchObject({ rejected: 0, rows: 763 });
    await expectAccessible(page);
    await page.reload();
    expect(await counts(page)).toEqual(first);
    await importFile(page, 'register-example.csv');
    expect(await counts(page)).toMatchObject({ created: 0, rejected: 0 });
  });

  test('each mistake is listed with line, field and reason, and comes back as a file to correct', async ({ page }) => {
    await importFile(page, 'register-with-mistakes.csv');
    const { rejected } = await counts(page);
    expect(rejected).toBeGreaterThan(0);
    const table = page.getByRole('table').first();
    await expect(table.getByText('校验码不正确').first()).toBeVisible();
    await expectAccessible(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载 CSV' }).first().click();
    const file = await readFile(await (await download).path(), 'utf8');
    expect(file.split('\n')[0]).toContain('错误');
    expect(file.trim().split('\n').length - 1).toBe(rejected);
  });

  test('finds a person by the identity number, which stands in no address', async ({ page }) => {
    await page.goto('/households');
    await page.getByRole('searchbox').fill(someone.idNumber);
    await page.getByRole('button', { name: '查找', exact: true }).click();
    await expect(page.getByText('按身份证号查找')).toBeVisible();
    await page.getByRole('table').getByRole('link', { name: someone.name }).click();
    await expect(page.getByRole('heading', { level: 1, name: `${someone.name}户` })).toBeVisible();
    await expect(page.getByText(someone.idNumber)).toHaveCount(0);
    expect(page.url()).not.toContain(someone.idNumber);
    await expectAccessible(page);
  });

  test('the neighbour county does not find that person', async ({ browser }) => {
    const neighbour = await pageOf(browser, 'neighbour01');
    await neighbour.goto('/households');
    await neighbour.getByRole('searchbox').fill(someone.idNumber);
    await neighbour.getByRole('button', { name: '查找', exact: true }).click();
    await expect(neighbour.getByText('辖区内没有找到')).toBeVisible();
    await neighbour.context().close();
  });

  test('a file of another kind is refused before it is sent', async ({ page }) => {
    await page.goto('/household-imports');
    await page.locator('input[type=file]').setInputFiles({ name: '名册.pdf', mimeType: 'application/pdf', buffer: Buffer.from('x') });
    await expect(page.getByText('请选择 CSV 或 XLSX 文件')).toBeVisible();
  });
});
