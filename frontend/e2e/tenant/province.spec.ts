import { readFile } from 'node:fs/promises';
import { as, expect, expectAccessible, test, type Page } from '../support/test';
import { nobody } from '../support/households';
import { freshPage, signInFirst } from '../support/newcomer';
import { keepProvince } from '../support/province';
import { chooseFree } from '../support/tenants';

test.use(as('operator01'));
test.slow();

/** A county of each, and a village in it. A stack keeps what it opened: each run takes a province that is still free. */
const provinces = {
  青海省: { county: '630123', village: '630123101204' },
  甘肃省: { county: '620123', village: '620123100215' },
  西藏自治区: { county: '540121', village: '540121203203' },
};

async function firstPasswordOf(page: Page, username: string): Promise<string> {
  const table = page.locator('.ant-descriptions').filter({ hasText: username });
  return ((await table.locator('.ant-descriptions-item-content').last().textContent()) ?? '').trim();
}

test('a province is opened, staffed from a file and filled by an import', async ({ page, browser }) => {
  const now = Date.now();
  const login = (what: string) => `${what}${now.toString(36)}`;
  await page.goto('/tenants/new');
  const name = await chooseFree(page, Object.keys(provinces) as (keyof typeof provinces)[]);
  const { county, village } = provinces[name];
  await page.getByLabel('岗位 1').fill('省防返贫监测中心办公室');
  await page.getByLabel('电话 1').fill('0971-8022222');
  for (const [number, post] of ['系统管理员', '安全管理员', '审计管理员'].entries()) {
    const person = page.getByRole('group', { name: post });
    await person.getByLabel('姓名').fill(`马${'一二三'.charAt(number)}`);
    await person.getByLabel('登录名').fill(login(`prov${number}`));
    await person.getByLabel('手机号码').fill(`13${number}${String(now).slice(-8)}`);
  }
  await page.getByLabel('理由').fill('合同 13 号');
  await page.getByRole('button', { name: '开通租户' }).click();
  await expect(page.getByRole('heading', { name: '已开通' })).toBeVisible();
  await expectAccessible(page);
  const firstPassword = await firstPasswordOf(page, login('prov0'));

  const administrator = await freshPage(browser);
  await signInFirst(administrator, login('prov0'), firstPassword);
  await administrator.goto('/account-files');
  const staff = `登录名,姓名,角色,区划代码\r\n${login('xian')},马县,county_centre,${county}\r\n${login('cun')},马村,village_officer,${village}\r\n`;
  await administrator
    .locator('input[type=file]')
    .setInputFiles({ name: '名单.csv', mimeType: 'text/csv', buffer: Buffer.from(`\ufeff${staff}`) });
  const download = administrator.waitForEvent('download');
  await administrator.getByRole('button', { name: '下载初始密码 CSV' }).click({ timeout: 60_000 });
  await administrator.getByRole('tooltip').getByRole('button').last().click();
  const passwords = await readFile(await (await download).path(), 'utf8');
  const line = passwords.split(/\r?\n/).find((each) => each.startsWith(login('xian'))) ?? '';
  await administrator.context().close();

  const county01 = await freshPage(browser);
  const official = await signInFirst(county01, login('xian'), line.split(',').at(-1) ?? '');
  const household = `马户${String(now).slice(-4)}`;
  const idNumber = nobody(5);
  const register = `户编号(本册),区划代码,户类型,姓名,证件类型,证件号码,与户主关系,性别\r\nP1,${village},一般农户,${household},居民身份证(户口簿),${idNumber},户主,${Number(idNumber.charAt(16)) % 2 ? '男' : '女'}\r\n`;
  await county01.goto('/household-imports');
  await county01
    .locator('input[type=file]')
    .setInputFiles({ name: '名册.csv', mimeType: 'text/csv', buffer: Buffer.from(`\ufeff${register}`) });
  await county01.getByRole('button', { name: '开始导入' }).click();
  await expect(county01.getByText(/新登记 1 \+/)).toBeVisible({ timeout: 60_000 });
  await county01.goto('/households');
  await expect(county01.getByRole('table').getByRole('link', { name: household })).toBeVisible();
  await expectAccessible(county01);
  await county01.context().close();
  keepProvince({ name, official, household });
});
