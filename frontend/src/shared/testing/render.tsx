import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render } from '@testing-library/react';
import { Suspense, type ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import type { OperationId } from '@/shared/api';
import { ActorProvider, type Me } from '@/shared/auth';
import { ScopeProvider } from '@/shared/region';

const weixian = { code: '130434', name: '魏县', level: 'county' } as const;

/** An official of the county centre of 魏县; a test changes what its story needs. */
export function me(changed: Partial<Omit<Me, 'operations'>> & { operations?: OperationId[] } = {}): Me {
  return {
    id: 'u1',
    username: 'county01',
    name: '张芳',
    roles: ['county_centre'],
    regionCode: weixian.code,
    regionLevel: weixian.level,
    operations: [],
    face: 'office',
    duties: [{ regionCode: weixian.code, regionName: '河北省邯郸市魏县', roles: ['county_centre'] }],
    region: {
      ...weixian,
      officialName: '魏县',
      path: [{ code: '13', name: '河北省', level: 'province' }, { code: '1304', name: '邯郸市', level: 'city' }, weixian],
      childCount: 22,
      tags: [],
      inheritedTags: [],
      version: 0,
      abilities: [],
    },
    ...changed,
  };
}

/** Renders a page as a signed-in user sees it. */
export async function renderAs(actor: Me, page: ReactNode, { at = '/', path = '*' } = {}) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const element = (
    <Suspense>
      <ActorProvider me={actor}><ScopeProvider own={actor.region}>{page}</ScopeProvider></ActorProvider>
    </Suspense>
  );
  const router = createMemoryRouter([{ path, element }], { initialEntries: [at] });
  await act(async () => {
    render(
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>,
    );
    await Promise.resolve();
  });
  return router;
}
