import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { SharedPhoneView } from '@/shared/api';
import { me, renderAs } from '@/shared/testing/render';
import { server } from '@/shared/testing/server';
import DuplicatesPage from './office/DuplicatesPage';

const phones = 'http://localhost/api/v1/shared-phones';
const shared: SharedPhoneView = {
  id: '7',
  phone: '135****0001',
  householdCount: 22,
  households: [
    { householdId: '11', householdNo: 'H1', headName: '王某', regionCode: '130434102221', regionName: '张庄村', member: null },
    { householdId: '12', householdNo: 'H2', headName: '李某', regionCode: '130434102222', regionName: '李庄村', member: '赵某' },
  ],
};
const official = me({ operations: ['listDuplicatePersons', 'listSharedPhones', 'getHousehold'] });

function nobodyTwice() {
  server.use(http.get('http://localhost/api/v1/duplicate-persons', () => HttpResponse.json({ items: [], nextCursor: null })));
}

describe('duplicate checks', () => {
  it('names the households of a shared phone and says how many more there are', async () => {
    nobodyTwice();
    let asked: string | null = null;
    server.use(
      http.get(phones, ({ request }) => {
        asked = new URL(request.url).searchParams.get('region');
        return HttpResponse.json({ items: [shared], nextCursor: null });
      }),
    );
    await renderAs(official, <DuplicatesPage />);
    const row = await screen.findByRole('row', { name: /135\*{4}0001/ });
    expect(within(row).getByRole('link', { name: '王某' })).toHaveAttribute('href', '/households/11');
    expect(within(row).getByText(/成员赵某的电话/)).toBeVisible();
    expect(within(row).getByText('另有 20 户')).toBeVisible();
    expect(asked).toBe('130434');
  });

  it('says that nothing is shared and nobody is registered twice', async () => {
    nobodyTwice();
    server.use(http.get(phones, () => HttpResponse.json({ items: [], nextCursor: null })));
    await renderAs(official, <DuplicatesPage />);
    expect(await screen.findByText('当前范围内没有多户共用的电话')).toBeVisible();
    expect(await screen.findByText('没有跨县重复人员')).toBeVisible();
  });

  it('asks the city to choose a county first, and the server nothing', async () => {
    nobodyTwice();
    let isAsked = false;
    server.use(
      http.get(phones, () => {
        isAsked = true;
        return HttpResponse.json({ items: [], nextCursor: null });
      }),
    );
    const city = { code: '1304', name: '邯郸市', level: 'city' } as const;
    const { region, ...rest } = official;
    await renderAs({ ...rest, regionCode: city.code, regionLevel: city.level, region: region && { ...region, ...city } }, <DuplicatesPage />);
    expect(await screen.findByText('请先选择一个县')).toBeVisible();
    expect(isAsked).toBe(false);
  });
});
