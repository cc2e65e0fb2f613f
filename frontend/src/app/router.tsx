import { createBrowserRouter, type RouteObject } from 'react-router';
import { signedInPath } from '@/shared/auth';
import type { PageModule } from '@/shared/routing';
import { Loading } from '@/shared/ui/states';
import { Crashed } from './Crashed';
import { NoSuchPage } from './NoSuchPage';
import { pages, publicPages } from './pages';
import { PageOf } from './PageOf';

/** Built from the table in pages.ts; a page adds itself there and nowhere else. */
export function createRouter() {
  const routes: RouteObject[] = [
    {
      errorElement: <Crashed />,
      hydrateFallbackElement: <Loading />,
      children: [
        { path: '/', lazy: route(() => import('./StartPage').then(({ StartPage }) => ({ default: StartPage }))) },
        ...publicPages.map(({ path, load }) => ({ path, lazy: route(load) })),
        {
          lazy: route(() => import('./session/SessionRoot')),
          children: [
            { path: signedInPath, lazy: route(() => import('./session/SigningIn')) },
            {
              lazy: route(() => import('./session/SignedIn')),
              children: [
                ...pages.map((page) => ({ path: page.path, element: <PageOf page={page} key={page.path} />, handle: page })),
                { path: '*', element: <NoSuchPage /> },
              ],
            },
          ],
        },
      ],
    },
  ];
  return createBrowserRouter(routes);
}

function route(load: PageModule) {
  return async () => ({ Component: (await load()).default });
}
