import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { OperationId } from '@/shared/api';
import { me, renderAs } from '@/shared/testing/render';
import { server } from '@/shared/testing/server';
import { HouseholdFigures } from './office/HouseholdFigures';

const summary = 'http://localhost/api/v1/household-summary';
const imports = 'http://localhost/api/v1/household-imports';
const figures = {
  statuses: [
    { code: 'active', count: 1234 },
    { code: 'moved_out', count: 5 },
  ],
  householdTypes: [{ code: 'out_of_poverty', count: 321 }],
  tags: [{ code: 'warning_object', count: 12 }],
};

function official(...operations: OperationId[]) {
  return me({ operations: ['summarizeHouseholds', 'listHouseholds', ...operations] });
}

describe('the figures of the workbench', () => {
  it('lead to the households that they count', async () => {
    let asked: string | null = null;
    server.use(
      http.get(summary, ({ request }) => {
        asked = new URL(request.url).searchParams.get('region');
        return HttpResponse.json(figures);
      }),
    );
    await renderAs(official(), <HouseholdFigures />);
    expect(await screen.findByRole('link', { name: '1,234 在册农户' })).toHaveAttribute('href', '/households?status=active');
    expect(screen.getByRole('link', { name: '321 脱贫户' })).toHaveAttribute('href', '/households?status=active&householdType=out_of_poverty');
    expect(screen.getByRole('link', { name: '0 一般农户' })).toBeVisible();
    expect(screen.getByRole('link', { name: '12 预警对象' })).toHaveAttribute('href', '/households?status=active&tag=warning_object');
    expect(screen.getByRole('link', { name: '5 整户迁出' })).toHaveAttribute('href', '/households?status=moved_out');
    expect(screen.queryByText(/整户消亡/)).toBeNull();
    expect(asked).toBe('130434');
  });

  it('name the imports that still run, to whoever may import', async () => {
    server.use(
      http.get(summary, () => HttpResponse.json(figures)),
      http.get(imports, () => HttpResponse.json({ items: [{ state: 'running' }, { state: 'done' }, { state: 'queued' }], nextCursor: null })),
    );
    await renderAs(official('importHouseholds', 'listHouseholdImports'), <HouseholdFigures />);
    expect(await screen.findByRole('link', { name: '2 个导入尚未完成' })).toHaveAttribute('href', '/household-imports');
  });

  it('say what to do where nobody is registered', async () => {
    server.use(
      http.get(summary, () => HttpResponse.json({ statuses: [], householdTypes: [], tags: [] })),
      http.get(imports, () => HttpResponse.json({ items: [], nextCursor: null })),
    );
    await renderAs(official('importHouseholds', 'listHouseholdImports'), <HouseholdFigures />);
    expect(await screen.findByText('当前范围内还没有农户')).toBeVisible();
    expect(screen.getByText(/导入名册或登记农户后/)).toBeVisible();
  });

  it('offer to try again after a failure', async () => {
    server.use(http.get(summary, () => HttpResponse.json({}, { status: 503 })));
    await renderAs(official(), <HouseholdFigures />);
    expect(await screen.findByRole('button', { name: '重试' })).toBeVisible();
  });
});
