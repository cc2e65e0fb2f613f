import { as, expect, test } from '../support/test';

test.describe('a department developer at the API documentation', () => {
  test.use(as('county01'));

  test('signs in and tries an operation', async ({ page, context }) => {
    await page.goto('/swagger');
    await page.getByRole('button', { name: 'Authorize' }).click();
    const dialog = page.locator('.dialog-ux');
    const signIn = context.waitForEvent('page');
    await dialog.getByRole('button', { name: 'Apply given OAuth2 credentials' }).click();
    await signIn;
    await expect(dialog.getByRole('button', { name: 'Remove authorization' })).toBeVisible();
    await dialog.getByRole('button', { name: 'Close', exact: true }).click();

    const operation = page.locator('#operations-access-getMe');
    await page.locator('#operations-tag-access').click();
    await operation.getByRole('button', { name: /\/me/ }).first().click();
    await operation.getByRole('button', { name: 'Try it out' }).click();
    const answered = page.waitForResponse((answer) => answer.url().endsWith('/api/v1/me'));
    await operation.getByRole('button', { name: 'Execute' }).click();
    const answer = await answered;
    expect(answer.status()).toBe(200);
    expect(await answer.json()).toMatchObject({ username: 'county01', operations: expect.arrayContaining(['getMe']) });
    await expect(operation.locator('.live-responses-table').getByText('county01').first()).toBeVisible();
  });
});
