import { expect, test } from '../support/test';
import { signInAgain } from '../support/newcomer';
import { keptProvince } from '../support/province';

/** On a stack that was restored from the backup of another one: see the journey of the new province. */
test('an official of the new province works on after the restore, with what he signed in with before', async ({ page }) => {
  const { official, household } = keptProvince();
  await signInAgain(page, official);
  await page.goto('/households');
  await expect(page.getByRole('table').getByRole('link', { name: household })).toBeVisible();
});
