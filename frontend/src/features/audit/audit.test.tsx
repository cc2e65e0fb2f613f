import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import * as api from '@/shared/api';
import type { AuditEntry } from '@/shared/api';
import { me, renderAs } from '@/shared/testing/render';
import { server } from '@/shared/testing/server';
import AuditPage from './office/AuditPage';
import zh from './zh-CN.json';

const entries = 'http://localhost/api/v1/audit-entries';
const entry: AuditEntry = {
  id: '7',
  at: '2026-03-12T09:30:05+08:00',
  regionCode: '130434102221',
  actorId: 'u2',
  actorUsername: 'township01',
  actorName: '王秀英',
  actorRoles: ['township_station'],
  operation: 'unmaskHousehold',
  subjectKind: 'household',
  subjectId: '7328811200',
  purpose: 'case_review',
  reason: '核对身份',
  outcome: 'done',
  rowCount: 1,
  traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
};
const auditor = me({ username: 'auditor01', roles: ['auditor'], operations: ['listAuditEntries'] });

describe('the audit trail', () => {
  it('says in Chinese who did what, and sends the filters of the address', async () => {
    let asked: URLSearchParams | undefined;
    server.use(
      http.get(entries, ({ request }) => {
        asked = new URL(request.url).searchParams;
        return HttpResponse.json({ items: [entry], nextCursor: null });
      }),
    );
    await renderAs(auditor, <AuditPage />, { at: '/audit?operation=unmaskHousehold&from=2026-03-01' });
    const row = await screen.findByRole('row', { name: /查看未遮盖信息/ });
    expect(within(row).getByText('王秀英（township01）')).toBeVisible();
    expect(within(row).getByText('乡镇工作站')).toBeVisible();
    expect(within(row).getByText('2026-03-12 09:30:05')).toBeVisible();
    expect(asked?.get('operation')).toBe('unmaskHousehold');
    expect(asked?.get('from')).toBe('2026-03-01');
  });

  it('shows purpose and reason of one entry', async () => {
    server.use(
      http.get(entries, () => HttpResponse.json({ items: [entry], nextCursor: null })),
      http.get('http://localhost/api/v1/regions/:code', () => HttpResponse.json(me().region)),
    );
    await renderAs(auditor, <AuditPage />);
    await userEvent.click(await screen.findByRole('button', { name: '查看未遮盖信息' }));
    const details = await screen.findByRole('dialog');
    expect(within(details).getByText('个案核查')).toBeVisible();
    expect(within(details).getByText('核对身份')).toBeVisible();
  });

  it('loads more on demand', async () => {
    server.use(
      http.get(entries, ({ request }) =>
        new URL(request.url).searchParams.get('cursor')
          ? HttpResponse.json({ items: [{ ...entry, id: '8', actorName: '李建国' }], nextCursor: null })
          : HttpResponse.json({ items: [entry], nextCursor: 'more' }),
      ),
    );
    await renderAs(auditor, <AuditPage />);
    await userEvent.click(await screen.findByRole('button', { name: '加载更多' }));
    expect(await screen.findByText(/李建国/)).toBeVisible();
    expect(screen.getByText(/王秀英/)).toBeVisible();
    expect(screen.queryByRole('button', { name: '加载更多' })).not.toBeInTheDocument();
  });

  it('says that nothing matches', async () => {
    server.use(http.get(entries, () => HttpResponse.json({ items: [], nextCursor: null })));
    await renderAs(auditor, <AuditPage />);
    expect(await screen.findByText('暂无数据')).toBeVisible();
  });

  it('says what the server said when it fails, with the number for support', async () => {
    server.use(
      http.get(entries, () =>
        HttpResponse.json(
          { type: 'urn:shouwang:problem:unexpected', title: '系统故障', status: 500, traceId: 'abc123' },
          { status: 500, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    );
    await renderAs(auditor, <AuditPage />);
    expect(await screen.findByRole('alert')).toHaveTextContent('系统故障');
    expect(screen.getByText(/abc123/)).toBeVisible();
    expect(screen.getByRole('button', { name: '重试' })).toBeVisible();
  });

  it('has a wording for every operation of the contract that touches households or changes something', () => {
    const unaudited = ['getClientConfig', 'getMe', 'getJob', 'listJobs', 'getRegion', 'searchRegions'];
    const helpers = ['apiFetch', 'download', 'faultText', 'ifMatch', 'newIdempotencyKey', 'problemText', 'setDutySource', 'sortFaults', 'upload'];
    const operations = Object.entries(api)
      .filter(([name, value]) => typeof value === 'function' && /^[a-z]/.test(name) && !/^(use|set[LT])/.test(name))
      .map(([name]) => name)
      .filter((name) => !unaudited.includes(name) && !helpers.includes(name));
    expect(Object.keys(zh.operation)).toEqual(expect.arrayContaining(operations));
  });
});
