import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { AuthContext, type AuthContextProps } from 'react-oidc-context';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { me, renderAs } from '@/shared/testing/render';
import { server } from '@/shared/testing/server';
import OfficeLayout from './OfficeLayout';

const here = { regionCode: '130434', regionName: '河北省邯郸市魏县', roles: ['county_centre' as const] };
const there = { regionCode: '130433', regionName: '河北省邯郸市馆陶县', roles: ['auditor' as const] };
const address = globalThis.location;
const assign = vi.fn();

async function open(duties: (typeof here | typeof there)[]) {
  const auth = { isLoading: false } as AuthContextProps;
  await renderAs(
    me({ duties }),
    <AuthContext value={auth}>
      <OfficeLayout />
    </AuthContext>,
  );
  await userEvent.click(await screen.findByRole('button', { name: /张芳/ }));
}

describe('who has duties in several places', () => {
  beforeEach(() => {
    server.use(http.get('http://localhost/api/v1/*', () => HttpResponse.json({ status: 404 }, { status: 404 })));
    vi.stubGlobal('location', { origin: address.origin, href: address.href, pathname: '/', search: '', hash: '', assign });
  });
  afterEach(() => {
    assign.mockReset();
    vi.stubGlobal('location', address);
  });

  it('sees all of them, the present one marked, and begins anew in the one that is chosen', async () => {
    await open([here, there]);
    const present = await screen.findByRole('menuitem', { name: /魏县 · 县防贫中心/ });
    expect(present).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(screen.getByRole('menuitem', { name: /馆陶县 · 审计/ }));
    expect(sessionStorage.getItem('shouwang.duty')).toBe('130433');
    expect(assign).toHaveBeenCalledWith('/workbench');
  });

  it('is not asked when there is only one', async () => {
    await open([here]);
    await screen.findByRole('menuitem', { name: '退出登录' });
    expect(screen.queryByRole('menuitem', { name: /魏县/ })).toBeNull();
  });
});
