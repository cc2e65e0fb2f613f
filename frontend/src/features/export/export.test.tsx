import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { me, renderAs } from '@/shared/testing/render';
import { server } from '@/shared/testing/server';
import { OfficeFace } from '@/shared/ui/office';
import ExportButton from './office/ExportButton';
import ExportsPage from './office/ExportsPage';
import type { Export, Preview } from './queries';

const api = 'http://localhost/api/v1';
const clerk = me({ operations: ['listExports', 'requestExport', 'downloadExport'] });
const chief = me({ username: 'bureau01', operations: ['listExports', 'approveExport', 'refuseExport', 'traceExport'] });

const preview: Preview = { rows: 60, approval: 'not_needed', limit: 100, takenToday: 20, filterText: '户类型为脱贫户', mostXlsxRows: 1_048_574 };

const asked: Export = {
  id: '7',
  number: 'EX0K2M9XQ7B4T1C',
  list: 'households',
  regionCode: '130434102',
  regionName: '北皋镇',
  filterText: '户类型为脱贫户',
  format: 'xlsx',
  rows: 1234,
  purpose: 'data_quality',
  reason: '年度核对',
  approval: 'above_limit',
  limit: 100,
  state: 'pending',
  mine: false,
  requesterName: '王丽娟',
  requesterUsername: 'township01',
  requesterRegionName: '北皋镇',
  requestedAt: '2026-03-12T09:30:00+08:00',
  abilities: ['approveExport', 'refuseExport'],
};

const page = (...items: unknown[]) => HttpResponse.json({ items, nextCursor: null });
const show = (actor: typeof clerk, shown: ReactNode, options?: Parameters<typeof renderAs>[2]) =>
  renderAs(actor, <OfficeFace>{shown}</OfficeFace>, options);

const showButton = () => show(clerk, <ExportButton list="households" filter={{ householdType: 'out_of_poverty' }} />);

describe('asking for an export', () => {
  it('says what the file will hold and that it needs nobody else, and sends the filter of the screen', async () => {
    let sent: unknown;
    server.use(
      http.post(`${api}/export-previews`, () => HttpResponse.json(preview)),
      http.post(`${api}/exports`, async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ ...asked, state: 'ready', mine: true, abilities: ['downloadExport'] }, { status: 201 });
      }),
    );
    const router = await showButton();
    await userEvent.click(await screen.findByRole('button', { name: '导出' }));
    const dialog = await screen.findByRole('dialog');
    expect(await within(dialog).findByText('60 行')).toBeVisible();
    expect(within(dialog).getByText(/魏县，户类型为脱贫户/)).toBeVisible();
    expect(within(dialog).getByText(/免审批导出 100 行，您今天已导出 20 行/)).toBeVisible();
    await userEvent.click(within(dialog).getByRole('button', { name: /导\s?出/ }));
    expect(await within(dialog).findByText('请填写用途')).toBeInTheDocument();
    await userEvent.click(within(dialog).getByLabelText('用途'));
    await userEvent.click(await screen.findByText('数据核对'));
    await userEvent.type(within(dialog).getByLabelText('具体事由'), '年度核对');
    await userEvent.click(within(dialog).getByRole('button', { name: /导\s?出/ }));
    await expect.poll(() => sent).toEqual({
      list: 'households',
      region: '130434',
      filter: { householdType: 'out_of_poverty' },
      format: 'xlsx',
      purpose: 'data_quality',
      reason: '年度核对',
    });
    await expect.poll(() => router.state.location.pathname + router.state.location.search).toBe('/exports?take=7');
  });

  it('says why somebody else has to agree', async () => {
    server.use(http.post(`${api}/export-previews`, () => HttpResponse.json({ ...preview, approval: 'limit_not_set', limit: null })));
    await showButton();
    await userEvent.click(await screen.findByRole('button', { name: '导出' }));
    const dialog = await screen.findByRole('dialog');
    expect(await within(dialog).findByText('须经第二人审批')).toBeVisible();
    expect(within(dialog).getByText(/尚未设定免审批的行数/)).toBeVisible();
    expect(within(dialog).getByRole('button', { name: '提交审批' })).toBeEnabled();
  });

  it('offers CSV where a sheet cannot hold the rows, and nothing where there are none', async () => {
    const answers = [{ ...preview, rows: 7_000_000, approval: 'above_limit' }, { ...preview, rows: 0 }];
    server.use(http.post(`${api}/export-previews`, () => HttpResponse.json(answers.shift() ?? preview)));
    await showButton();
    await userEvent.click(await screen.findByRole('button', { name: '导出' }));
    expect(await screen.findByRole('radio', { name: /XLSX/ })).toBeDisabled();
    expect(screen.getByRole('radio', { name: 'CSV' })).toBeChecked();
    expect(screen.getByText(/超过 XLSX 每张表的上限/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /取\s?消/ }));
    await userEvent.click(await screen.findByRole('button', { name: '导出' }));
    expect(await screen.findByText('没有可导出的内容')).toBeVisible();
  });
});

describe('the exports', () => {
  it('say that there are none', async () => {
    server.use(http.get(`${api}/exports`, () => page()));
    await show(clerk, <ExportsPage />);
    expect(await screen.findByText('还没有导出过')).toBeVisible();
  });

  it('say what the server said when it fails', async () => {
    server.use(
      http.get(`${api}/exports`, () =>
        HttpResponse.json(
          { type: 'urn:shouwang:problem:unexpected', title: '系统故障', status: 500, traceId: 'abc123' },
          { status: 500, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    );
    await show(clerk, <ExportsPage />);
    expect(await screen.findByRole('alert')).toHaveTextContent('系统故障');
  });

  it('fetch a file that was allowed at once, once', async () => {
    const own = { ...asked, mine: true, state: 'ready', abilities: ['downloadExport'], validUntil: '2026-03-15T09:30:00+08:00' };
    let fetched = 0;
    server.use(
      http.get(`${api}/exports`, () => page(own)),
      http.get(`${api}/exports/7/file`, () => {
        fetched += 1;
        return HttpResponse.json(
          { type: 'urn:shouwang:problem:unexpected', title: '下载失败', status: 500 },
          { status: 500, headers: { 'Content-Type': 'application/problem+json' } },
        );
      }),
    );
    const router = await show(clerk, <ExportsPage />, { at: '/exports?take=7' });
    expect(await screen.findByText('下载失败')).toBeVisible();
    await expect.poll(() => router.state.location.search).toBe('');
    expect(fetched).toBe(1);
  });

  it('show how far a download is, and what a former one came to', async () => {
    const own = { ...asked, mine: true, state: 'ready', abilities: ['downloadExport'], validUntil: '2026-03-15T09:30:00+08:00' };
    const startedAt = '2026-03-12T09:31:00+08:00';
    server.use(
      http.get(`${api}/exports`, () =>
        page(
          { ...own, id: '8', lastDownload: { state: 'running', rows: 500, startedAt } },
          { ...own, lastDownload: { state: 'aborted', rows: 300, startedAt, finishedAt: startedAt } },
        ),
      ),
    );
    await show(clerk, <ExportsPage />);
    expect(await screen.findByText('正在下载 500 / 1,234 行')).toBeVisible();
    expect(screen.getByRole('progressbar')).toHaveAttribute('max', '1234');
    expect(screen.getByText('下载中断，已传出 300 行')).toBeVisible();
    expect(screen.getAllByRole('button', { name: '重新下载' })).toHaveLength(2);
  });

  it('wait for a second person, who says why', async () => {
    let sent: unknown;
    let query = '';
    server.use(
      http.get(`${api}/exports`, ({ request }) => {
        query = new URL(request.url).search;
        return page(asked);
      }),
      http.post(`${api}/exports/7/approval`, async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ ...asked, state: 'ready', abilities: [] });
      }),
    );
    await show(chief, <ExportsPage />);
    const row = await screen.findByRole('row', { name: /王丽娟/ });
    expect(query).toContain('whose=others&state=pending');
    expect(screen.queryByRole('radio', { name: '我的导出' })).not.toBeInTheDocument();
    await userEvent.click(within(row).getByRole('button', { name: /^批\s?准$/ }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/王丽娟申请导出北皋镇的 1,234 行数据/)).toBeVisible();
    await userEvent.type(within(dialog).getByLabelText('审批意见'), '同意');
    await userEvent.click(within(dialog).getByRole('button', { name: /^批\s?准$/ }));
    await expect.poll(() => sent).toEqual({ reason: '同意' });
  });

  it('trace a leaked row to who took it', async () => {
    server.use(
      http.get(`${api}/exports`, () => page()),
      http.post(`${api}/export-traces`, () => HttpResponse.json({ ...asked, decidedByName: '陈志强' })),
    );
    await show(chief, <ExportsPage />);
    await userEvent.type(await screen.findByLabelText('溯源码或导出编号'), 'EX0K2M9XQ7B4T1C-12-7K3M9X');
    await userEvent.click(screen.getByRole('button', { name: /查\s?询/ }));
    expect(await screen.findByText(/王丽娟 \(township01\)，北皋镇/)).toBeVisible();
    expect(screen.getByText('陈志强')).toBeVisible();
  });
});
