import { as, expect, expectAccessible, phone, test } from '../support/test';
import { fillIn, login } from '../support/login';

test.describe('somebody who is not signed in', () => {
  test('reads what the platform is and finds both doors', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('link', { name: '登录' })).toBeVisible();
    await expect(page.getByLabel('门牌编码')).toBeVisible();
    await expectAccessible(page);
    await page.setViewportSize(phone);
    await expectAccessible(page);
  });

  test('is told when the code field is empty, and the focus stays there', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: '查看' }).click();
    await expect(page.getByText('请输入门牌上的编码')).toBeVisible();
    await expectAccessible(page);
  });

  test('reads the start page in English after switching', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.reload();
    await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
  });

  test('comes back to the deep link after signing in', async ({ page }) => {
    await page.goto('/regions/130434102221?from=letter');
    await fillIn(page, 'county01');
    await expect(page).toHaveURL(/\/regions\/130434102221\?from=letter/);
    await expect(page.getByRole('heading', { level: 1, name: '西坡头村' })).toBeVisible();
  });

  test('is refused with a wrong password, in Chinese', async ({ page }) => {
    await page.goto('/workbench');
    await fillIn(page, 'bureau01', 'wrong-password');
    await expect(page.getByText(/用户名或密码/)).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', /zh/);
  });
});

test.describe('an official who signs out', () => {
  test('needs the password again', async ({ page }) => {
    await login(page, 'neighbour01');
    await page.getByRole('button', { name: /用户菜单/ }).click();
    await page.getByRole('menuitem', { name: '退出登录' }).click();
    await expect(page.getByRole('link', { name: '登录' })).toBeVisible();
    await page.goto('/workbench');
    await expect(page.locator('#password')).toBeVisible();
  });
});

test.describe('an official whose session ended', () => {
  test.use(as('county01'));
  test('is told so over the page and comes back to it', async ({ page }) => {
    await page.goto('/regions');
    await expect(page.getByRole('heading', { level: 1, name: '魏县' })).toBeVisible();
    await page.route('**/api/v1/regions/**', (route) =>
      route.fulfill({
        status: 401,
        contentType: 'application/problem+json',
        body: JSON.stringify({ type: 'urn:shouwang:problem:unauthenticated', title: '登录已过期', status: 401 }),
      }),
    );
    await page.getByRole('link', { name: '北皋镇' }).click();
    await expect(page.getByRole('dialog', { name: '登录已过期' })).toBeVisible();
    await page.unrouteAll();
    await page.getByRole('dialog').getByRole('button', { name: '登录' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '北皋镇' })).toBeVisible();
  });
});
