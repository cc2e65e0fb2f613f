import { as, choose, expect, expectAccessible, phone, test } from '../support/test';
import { householdIn } from '../support/households';

const village = '130434102221';

test.describe('door plates', () => {
  test.use(as('village01'));

  test('of a village are printed when the last has come, and hold no name, "SX-06"', async ({ page }) => {
    await page.goto('/door-plates');
    const count = page.getByText(/共 \d+ 张，\d+ 页 A4/);
    await expect(count).toBeVisible();
    const [plates = 0, sheets = 0] = ((await count.innerText()).match(/\d+/g) ?? []).map(Number);
    await expect(page.getByRole('article')).toHaveCount(plates);
    await expect(page.getByRole('article').first()).toContainText('西坡头村');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button', { name: '打印' })).toBeHidden();
    const paper = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(paper.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(sheets);
  });

  test('a photo of a plate opens the household, a foreign code does not', async ({ page }) => {
    await page.goto('/door-plates');
    const plate = page.getByRole('article').first();
    await expect(plate).toBeVisible();
    const photo = await plate.locator('svg').first().screenshot();
    await page.goto('/scan');
    await expectAccessible(page);
    await page.locator('input[type=file]').setInputFiles({ name: 'plate.png', mimeType: 'image/png', buffer: photo });
    await expect(page.getByText('西坡头村').first()).toBeVisible();
    await page.getByRole('link', { name: '打开农户档案' }).click();
    await expect(page).toHaveURL(/\/households\/\d+/);
  });
});

test.describe('a scan without a login', () => {
  test.use({ viewport: phone });

  test('shows village and contact, never the household, "SX-06"', async ({ page, browser }) => {
    const official = await (await browser.newContext({ storageState: '.auth/county01.json', locale: 'zh-CN', viewport: { width: 1440, height: 900 } })).newPage();
    const { address, head } = await householdIn(official, village, 6);
    await official.goto(address);
    const code = (await official.locator('.hc-code .hc-text').innerText()).replace(/\s/g, '');
    const householdNo = await official.locator('.hh-no .sw-digits').first().innerText();
    await official.context().close();

    await page.goto(`/c/${code}`);
    await expect(page.getByRole('heading', { level: 1, name: '西坡头村' })).toBeVisible();
    await expect(page.getByText('遇到困难怎么申报')).toBeVisible();
    await expect(page.getByRole('link', { name: /监督热线/ })).toHaveAttribute('href', /^tel:/);
    const text = await page.locator('body').innerText();
    expect(text).not.toContain(head);
    expect(text).not.toContain(householdNo);
    await expectAccessible(page);
    await page.getByRole('button', { name: '大字' }).click();
    await expectAccessible(page);
  });

  test('of an unknown code says no more than of a revoked one', async ({ page }) => {
    await page.goto('/c/00000000000000000000000000A');
    await expect(page.getByRole('heading', { name: '没有查到这个编码' })).toBeVisible();
    await expectAccessible(page);
  });
});

test.describe('a township station', () => {
  test.use(as('township01'));

  test('replaces a lost code, and the old one is dead at once, "SX-06"', async ({ page, browser }) => {
    const { address } = await householdIn(page, '130434102231', 1);
    await page.goto(address);
    const shown = page.locator('.hc-code .hc-text');
    const old = (await shown.innerText()).replace(/\s/g, '');
    await page.getByRole('button', { name: '换发' }).click();
    const dialog = page.getByRole('dialog', { name: '换发' });
    await choose(dialog.getByLabel('原因'), '遗失');
    await dialog.getByRole('button', { name: '换发' }).click();
    await expect(page.getByText('已保存')).toBeVisible();
    await expect(shown).not.toHaveText(new RegExp(old.slice(0, 4)));
    const anybody = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
    await anybody.goto(`/c/${old}`);
    await expect(anybody.getByRole('heading', { name: '没有查到这个编码' })).toBeVisible();
    await anybody.context().close();
  });
});
