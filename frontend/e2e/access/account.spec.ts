import { confirmPassword } from '../support/login';
import { as, expect, expectAccessible, smallPhone, test } from '../support/test';

test.describe('a county official', () => {
  test.use(as('county01'));

  test('reads who he is here, and in which region', async ({ page }) => {
    await page.goto('/account');
    await expect(page.getByRole('heading', { level: 1, name: '我的账号' })).toBeVisible();
    await expect(page.getByText('县防贫中心').first()).toBeVisible();
    await expect(page.getByText('河北省 / 邯郸市 / 魏县')).toBeVisible();
    await expectAccessible(page);
  });

  test('changes the password on the page of Keycloak', async ({ page }) => {
    await page.goto('/account');
    await page.getByRole('button', { name: '修改密码' }).click();
    await confirmPassword(page, '#password-new');
    await expect(page.locator('#password-new')).toBeVisible();
  });

  test('sets up a one-time code on the page of Keycloak', async ({ page }) => {
    await page.goto('/account');
    await page.getByRole('button', { name: '设置动态口令' }).click();
    await confirmPassword(page, '#totp');
    await expect(page.locator('#totp')).toBeVisible();
  });

  test('uses the phone face and goes back to the office', async ({ page }) => {
    await page.goto('/account');
    await page.getByRole('radio', { name: '手机版' }).click();
    await expect(page.getByRole('navigation', { name: '功能菜单' }).getByRole('link', { name: '工作台' })).toBeVisible();
    await expect(page.locator('.ant-layout')).toHaveCount(0);
    await page.getByRole('radio', { name: '电脑版' }).click();
    await expect(page.locator('.ant-layout').first()).toBeVisible();
  });

  test('reads everything in English', async ({ page }) => {
    await page.goto('/account');
    await page.getByRole('radio', { name: 'English' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'My account' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Workbench' }).first()).toBeVisible();
  });
});

test.describe('a grid worker on a small phone', () => {
  test.use({ ...as('grid01'), viewport: smallPhone });

  test('reads who he is here, and in which group', async ({ page }) => {
    await page.goto('/account');
    await expect(page.getByText('网格员')).toBeVisible();
    await expect(page.getByText(/西坡头村 \/ 一组/)).toBeVisible();
    await expectAccessible(page);
  });
});
