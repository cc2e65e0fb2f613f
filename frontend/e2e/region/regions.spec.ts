import { as, expect, expectAccessible, phone, test } from '../support/test';

const unique = () => `东街${Math.floor(performance.timeOrigin + performance.now()).toString(36).slice(-5)}组`;

test.describe('a village officer on a phone', () => {
  test.use({ ...as('village01'), viewport: phone });

  test('adds a group, is told when the name is taken, and renames it', async ({ page }) => {
    const name = unique();
    await page.goto('/regions');
    await expect(page.getByRole('heading', { name: '西坡头村' })).toBeVisible();
    await page.getByRole('button', { name: '新增小组' }).click();
    const sheet = page.getByRole('dialog', { name: '新增小组' });
    await sheet.getByRole('button', { name: '保存' }).click();
    await expect(sheet.getByText('请填写组名')).toBeVisible();
    await expect(sheet.getByLabel('组名')).toBeFocused();
    await expectAccessible(page);
    await sheet.getByLabel('组名').fill(name);
    await sheet.getByRole('button', { name: '保存' }).click();
    await expect(page.getByText('已保存')).toBeVisible();
    await expect(page.getByRole('link', { name: new RegExp(name) })).toBeVisible();

    await page.getByRole('button', { name: '新增小组' }).click();
    await sheet.getByLabel('组名').fill(name);
    await sheet.getByRole('button', { name: '保存' }).click();
    await expect(sheet.getByRole('alert')).toContainText('组名重复');
    await sheet.getByRole('button', { name: '取消' }).click();

    await page.getByRole('link', { name: new RegExp(name) }).click();
    await page.getByRole('button', { name: '修改组名' }).click();
    await page.getByRole('dialog').getByLabel('组名').fill(`新${name}`);
    await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
    await expect(page.getByRole('heading', { name: `新${name}` })).toBeVisible();
    await expectAccessible(page);
  });

  test('says whom farmers of the village ring', async ({ page }) => {
    await page.goto('/regions');
    await page.getByRole('button', { name: '设置值班联系人' }).click();
    const sheet = page.getByRole('dialog', { name: '设置值班联系人' });
    await sheet.getByLabel('岗位').fill('村防返贫信息员');
    await sheet.getByLabel('值班电话').fill('12');
    await sheet.getByRole('button', { name: '保存' }).click();
    await expect(sheet.getByRole('alert')).toBeVisible();
    await sheet.getByLabel('值班电话').fill('0310-3521234');
    await sheet.getByRole('button', { name: '保存' }).click();
    await expect(page.getByRole('link', { name: '0310-3521234' })).toBeVisible();
  });
});

test.describe('a county official', () => {
  test.use(as('county01'));

  test('marks a key village, "GZ-06"', async ({ page }) => {
    await page.goto('/regions/130434103201');
    await page.getByRole('button', { name: '设置重点区域' }).click();
    const dialog = page.getByRole('dialog', { name: '设置重点区域' });
    const box = dialog.getByRole('checkbox', { name: '重点村', exact: true });
    const wasMarked = await box.isChecked();
    await box.setChecked(!wasMarked);
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.locator('.ant-descriptions').getByText('重点村')).toHaveCount(wasMarked ? 0 : 1);
    await expectAccessible(page);
  });

  test('does not overwrite what a colleague has just changed', async ({ page, context }) => {
    await page.goto('/regions/130434103212');
    await page.getByRole('button', { name: '设置值班联系人' }).click();
    const other = await context.newPage();
    await other.goto('/regions/130434103212');
    await other.getByRole('button', { name: '设置值班联系人' }).click();
    for (const [tab, phoneNumber] of [
      [other, '0310-3520001'],
      [page, '0310-3520002'],
    ] as const) {
      const dialog = tab.getByRole('dialog');
      await dialog.getByLabel('岗位').fill('村防返贫信息员');
      await dialog.getByLabel('值班电话').fill(phoneNumber);
      await dialog.getByRole('button', { name: '保存' }).click();
      if (tab === other) await expect(dialog).toBeHidden();
    }
    await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible();
    await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
    await page.reload();
    await expect(page.getByText('0310-3520001')).toBeVisible();
  });

  test('narrows the view to a township, keeps it in the address and goes back to the county', async ({ page }) => {
    await page.goto('/regions');
    await page.getByRole('button', { name: /当前查看范围/ }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('searchbox').fill('bgz');
    await sheet.getByRole('button', { name: /北皋镇/ }).click();
    await expect(page).toHaveURL(/region=130434102/);
    await expect(page.getByRole('heading', { level: 1, name: '北皋镇' })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: '北皋镇' })).toBeVisible();
    await page.getByRole('button', { name: /当前查看范围/ }).click();
    await page.getByRole('button', { name: '选择“魏县”' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '魏县' })).toBeVisible();
  });
});
