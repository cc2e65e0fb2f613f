import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { me, renderAs } from '@/shared/testing/render';
import { server } from '@/shared/testing/server';
import { OfficeFace } from '@/shared/ui/office';
import OpenTenantPage from './office/OpenTenantPage';
import SettingsPage from './office/SettingsPage';
import TenantPage from './office/TenantPage';
import TenantsPage from './office/TenantsPage';
import type { BreakGlass, OwnTenant, Parameter, Place, Tenant } from './queries';

const api = 'http://localhost/api/v1';
const operator = me({
  username: 'operator01',
  roles: ['platform_operator'],
  regionCode: null,
  region: null,
  duties: [],
  operations: ['listTenants', 'getTenant', 'openTenant', 'listBreakGlass'],
});
const administrator = me({ username: 'sysadmin01', roles: ['system_admin'], operations: ['listTenantParameters', 'setTenantParameter'] });

const tenant: Tenant = {
  id: '7',
  regionCode: '640324',
  regionName: '宁夏回族自治区吴忠市同心县',
  level: 'county',
  name: '同心县',
  state: 'open',
  openedAt: '2026-03-12T09:30:00+08:00',
  contacts: [{ title: '县防贫中心办公室', phone: '0953-8022222' }],
  seal: null,
  administrators: [
    { role: 'system_admin', username: 'tx.system', active: true },
    { role: 'security_admin', username: 'tx.security', active: true },
    { role: 'audit_admin', username: 'tx.audit', active: false },
  ],
  vacancies: ['audit_admin'],
  decisions: [{ kind: 'opened', reason: '合同 12 号', actorName: '高远', at: '2026-03-12T09:30:00+08:00' }],
  version: 3,
  abilities: ['suspendTenant', 'appointAdministrator', 'requestBreakGlass'],
};

const glass: BreakGlass = {
  id: '9',
  tenantId: '7',
  operatorName: '高远',
  reason: '导入卡住',
  hours: 2,
  state: 'requested',
  requestedAt: '2026-03-13T08:00:00+08:00',
  abilities: ['approveBreakGlass', 'refuseBreakGlass'],
};

const hours: Parameter = {
  name: 'tenant.break_glass_hours',
  title: '运营方应急查看最长时长',
  titleEn: 'Longest break-glass of the operator',
  unit: '小时',
  unitEn: 'hours',
  usedIn: '未配置时，平台运营方不能申请应急查看',
  usedInEn: 'Until it is set the platform operator cannot ask for break-glass',
  least: '1',
  most: '72',
  decimals: 0,
  value: null,
  upcoming: [],
  earlier: [],
};

const own: OwnTenant = {
  id: '7',
  regionCode: '640324',
  name: '同心县',
  contacts: tenant.contacts,
  seal: null,
  version: 4,
  abilities: ['listTenantParameters', 'setTenantParameter', 'listBreakGlass'],
};

const page = (...items: unknown[]) => HttpResponse.json({ items, nextCursor: null });

const show = (actor: typeof operator, shown: ReactNode, options?: Parameters<typeof renderAs>[2]) =>
  renderAs(actor, <OfficeFace>{shown}</OfficeFace>, options);

describe('the list of tenants', () => {
  it('says who works here and sends the filters of the address', async () => {
    let asked: URLSearchParams | undefined;
    server.use(
      http.get(`${api}/tenants`, ({ request }) => {
        asked = new URL(request.url).searchParams;
        const { id, regionCode, regionName, level, name, openedAt } = tenant;
        return page({ id, regionCode, regionName, level, name, openedAt, state: 'suspended' });
      }),
    );
    await show(operator, <TenantsPage />, { at: '/tenants?state=suspended&q=同心' });
    const row = await screen.findByRole('row', { name: /同心县/ });
    expect(within(row).getByText('已暂停')).toBeVisible();
    expect(asked?.get('state')).toBe('suspended');
    expect(asked?.get('q')).toBe('同心');
  });

  it('says that there is none', async () => {
    server.use(http.get(`${api}/tenants`, () => page()));
    await show(operator, <TenantsPage />);
    expect(await screen.findByText('没有租户')).toBeVisible();
  });

  it('says what the server said when it fails', async () => {
    server.use(
      http.get(`${api}/tenants`, () =>
        HttpResponse.json(
          { type: 'urn:shouwang:problem:unexpected', title: '系统故障', status: 500, traceId: 'abc123' },
          { status: 500, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    );
    await show(operator, <TenantsPage />);
    expect(await screen.findByRole('alert')).toHaveTextContent('系统故障');
  });
});

describe('a tenant', () => {
  it('is suspended for a reason', async () => {
    let sent: unknown;
    server.use(
      http.get(`${api}/tenants/7`, () => HttpResponse.json(tenant)),
      http.get(`${api}/tenants/7/break-glass`, () => page()),
      http.post(`${api}/tenants/7/suspension`, async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ ...tenant, state: 'suspended' });
      }),
    );
    await show(operator, <TenantPage />, { at: '/tenants/7', path: '/tenants/:id' });
    expect(await screen.findByText('高远：合同 12 号')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '暂停使用' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/不能查看或录入任何数据/)).toBeVisible();
    await userEvent.type(within(dialog).getByLabelText('理由'), '合同到期');
    await userEvent.click(within(dialog).getByRole('button', { name: '暂停使用' }));
    await expect.poll(() => sent).toEqual({ reason: '合同到期' });
  });
});

describe('a tenant without an audit administrator', () => {
  it('gets another one from the operator, whose first password is shown once', async () => {
    let sent: unknown;
    server.use(
      http.get(`${api}/tenants/7`, () => HttpResponse.json(tenant)),
      http.get(`${api}/tenants/7/break-glass`, () => page()),
      http.post(`${api}/tenants/7/administrators`, async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ role: 'audit_admin', username: 'tx.audit2', oneTimePassword: 'Ab-new-7' }, { status: 201 });
      }),
    );
    await show(operator, <TenantPage />, { at: '/tenants/7', path: '/tenants/:id' });
    expect(await screen.findByText(/已没有可登录的审计管理员/)).toBeVisible();
    expect(screen.getByText('tx.system')).toBeVisible();
    expect(screen.queryByRole('button', { name: '补任系统管理员' })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '补任审计管理员' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText('姓名'), '马明');
    await userEvent.type(within(dialog).getByLabelText('登录名'), 'tx.audit2');
    await userEvent.type(within(dialog).getByLabelText('手机号码'), '13900000009');
    await userEvent.type(within(dialog).getByLabelText('理由'), '上一任已离岗');
    await userEvent.click(within(dialog).getByRole('button', { name: '补任审计管理员' }));
    expect(await screen.findByText('Ab-new-7')).toBeVisible();
    expect(sent).toEqual({ role: 'audit_admin', name: '马明', username: 'tx.audit2', phone: '13900000009', reason: '上一任已离岗' });
  });
});

const province: Place = { code: '64', name: '宁夏回族自治区', fullName: '宁夏回族自治区', level: 'province', tenant: null };

const people = [
  ['系统管理员', '马丽', 'nx.system', '13900000001'],
  ['安全管理员', '王平', 'nx.security', '13900000002'],
  ['审计管理员', '杨洁', 'nx.audit', '13900000003'],
] as const;

async function fillIn() {
  const place = screen.getByLabelText('开通地区');
  await userEvent.type(place, '宁夏');
  await userEvent.click((await screen.findAllByText('宁夏回族自治区')).at(-1) ?? place);
  expect(screen.getByLabelText('租户名称')).toHaveValue('宁夏回族自治区');
  await userEvent.type(screen.getByLabelText('岗位 1'), '防贫中心办公室');
  await userEvent.type(screen.getByLabelText('电话 1'), '0951-5012345');
  for (const [post, name, username, phone] of people) {
    const person = within(screen.getByRole('group', { name: post }));
    await userEvent.type(person.getByLabelText('姓名'), name);
    await userEvent.type(person.getByLabelText('登录名'), username);
    await userEvent.type(person.getByLabelText('手机号码'), phone);
  }
  await userEvent.type(screen.getByLabelText('理由'), '合同 13 号');
}

describe('opening a province', () => {
  it('names the counties that are open, asks whether they join, and shows the first passwords once', { timeout: 60_000 }, async () => {
    const sent: Record<string, unknown>[] = [];
    server.use(
      http.get(`${api}/tenant-places`, () => HttpResponse.json({ items: [province] })),
      http.post(`${api}/tenants`, async ({ request }) => {
        sent.push((await request.json()) as Record<string, unknown>);
        if (sent.length === 1)
          return HttpResponse.json(
            {
              type: 'urn:shouwang:problem:tenant/counties-are-open',
              title: '省内已有县单独开通',
              detail: '该省已有单独开通的县：同心县。',
              status: 409,
              facts: { counties: '同心县' },
            },
            { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
          );
        return HttpResponse.json(
          {
            tenant,
            administrators: [
              { role: 'system_admin', username: 'nx.system', oneTimePassword: 'Xk7-mm2-Qp' },
              { role: 'security_admin', username: 'nx.security', oneTimePassword: 'Yk7-mm2-Qp' },
              { role: 'audit_admin', username: 'nx.audit', oneTimePassword: 'Zk7-mm2-Qp' },
            ],
          },
          { status: 201 },
        );
      }),
    );
    await show(operator, <OpenTenantPage />);
    await fillIn();
    await userEvent.click(screen.getByRole('button', { name: '开通租户' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('同心县');
    await userEvent.click(screen.getByRole('checkbox', { name: /确认将下列县并入省级租户：同心县/ }));
    await userEvent.click(screen.getByRole('button', { name: '开通租户' }));
    expect(await screen.findByText('Xk7-mm2-Qp')).toBeVisible();
    expect(screen.getByText('Zk7-mm2-Qp')).toBeVisible();
    expect(screen.getByText(/只显示这一次/)).toBeVisible();
    expect(sent[0]).not.toHaveProperty('absorb');
    expect(sent[1]).toMatchObject({
      regionCode: '64',
      absorb: true,
      contacts: [{ title: '防贫中心办公室', phone: '0951-5012345' }],
      administrators: {
        system: { name: '马丽', username: 'nx.system', phone: '13900000001' },
        security: { name: '王平', username: 'nx.security', phone: '13900000002' },
        audit: { name: '杨洁', username: 'nx.audit', phone: '13900000003' },
      },
    });
  });
});

describe('the settings of a government', () => {
  it('say what is not configured, and set it with a day', async () => {
    let sent: unknown;
    server.use(
      http.get(`${api}/tenant`, () => HttpResponse.json({ tenant: own })),
      http.get(`${api}/tenants/7/parameters`, () => HttpResponse.json({ items: [hours] })),
      http.get(`${api}/tenants/7/break-glass`, () => page()),
      http.post(`${api}/tenants/7/parameters/tenant.break_glass_hours/values`, async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ items: [hours] }, { status: 201 });
      }),
    );
    await show(administrator, <SettingsPage />);
    expect(await screen.findByText('未配置')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '设置' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText('数值（小时）'), '4');
    await userEvent.type(within(dialog).getByLabelText('理由'), '局务会');
    await userEvent.click(within(dialog).getByRole('button', { name: '保存' }));
    await expect.poll(() => sent).toMatchObject({ value: 4, reason: '局务会' });
  });

  it('let its own system administrator correct whom to ring', async () => {
    let sent: unknown;
    let version: string | null = null;
    server.use(
      http.get(`${api}/tenant`, () => HttpResponse.json({ tenant: { ...own, abilities: ['setTenantSeal', 'setTenantContacts'] } })),
      http.put(`${api}/tenants/7/contacts`, async ({ request }) => {
        version = request.headers.get('If-Match');
        sent = await request.json();
        return HttpResponse.json({ tenant: own });
      }),
    );
    await show(administrator, <SettingsPage />);
    expect(await screen.findByRole('button', { name: '设置标识' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '更正联系人' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.clear(within(dialog).getByLabelText('电话 1'));
    await userEvent.type(within(dialog).getByLabelText('电话 1'), '0953-8033333');
    await userEvent.type(within(dialog).getByLabelText('理由'), '换号');
    await userEvent.click(within(dialog).getByRole('button', { name: '保存' }));
    await expect.poll(() => sent).toEqual({ contacts: [{ title: '县防贫中心办公室', phone: '0953-8033333' }], reason: '换号' });
    expect(version).toBe('"4"');
  });

  it('let a security administrator agree to a request to look', async () => {
    let sent: unknown;
    server.use(
      http.get(`${api}/tenant`, () => HttpResponse.json({ tenant: { ...own, abilities: ['listBreakGlass'] } })),
      http.get(`${api}/tenants/7/break-glass`, () => page(glass)),
      http.post(`${api}/break-glass/9/approval`, async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ ...glass, state: 'active' });
      }),
    );
    await show(me({ roles: ['security_admin'], operations: ['listTenantParameters'] }), <SettingsPage />);
    expect(await screen.findByText('导入卡住')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '同意' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/高远可以在 2 小时内查看/)).toBeVisible();
    await userEvent.type(within(dialog).getByLabelText('理由'), '同意排查');
    await userEvent.click(within(dialog).getByRole('button', { name: '同意' }));
    await expect.poll(() => sent).toEqual({ reason: '同意排查' });
  });

  it('of a county that belongs to a province name who keeps them', async () => {
    server.use(http.get(`${api}/tenant`, () => HttpResponse.json({ tenant: { ...own, name: '宁夏回族自治区', abilities: [] } })));
    await show(administrator, <SettingsPage />);
    expect(await screen.findByText(/由“宁夏回族自治区”一级的管理员统一管理/)).toBeVisible();
  });
});
