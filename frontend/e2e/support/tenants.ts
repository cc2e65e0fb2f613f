import { expect, take, type Page } from './test';

/** Chooses the first of the places in which nobody works yet. */
export async function chooseFree<Place extends string>(page: Page, places: Place[]): Promise<Place> {
  const region = page.getByLabel('开通地区');
  for (const place of places) {
    await region.fill(place);
    const option = page.locator('.ant-select-item-option').filter({ hasText: place }).first();
    await expect(option).toBeVisible();
    if ((await option.textContent())?.includes('已由')) continue;
    await take(option);
    return place;
  }
  throw new Error('all places of the list are open on this stack');
}
