import { createBrowserRouter, type RouteObject } from 'react-router';
import { signedInPath } from '@/shared/auth';
import { Loading } from '@/shared/ui/states';
import { Crashed } from './Crashed';
import { NoSuchPage } from './NoSuchPage';
import { pages, publicPages } from './pages';
import { PageOf } from './PageOf';
import { SignedIn } from './SignedIn';
import { SigningIn } from './SigningIn';
import { StartPage } from './StartPage';

/** Built from the table in pages.ts; a page adds itself there and nowhere else. */
export function createRouter() {
  const routes: RouteObject[] = [
    {
      errorElement: <Crashed />,
      children: [
        { path: '/', element: <StartPage /> },
        { path: signedInPath, element: <SigningIn /> },
        ...publicPages.map(({ path, load }) => ({
          path,
          lazy: async () => ({ Component: (await load()).default }),
          hydrateFallbackElement: <Loading />,
        })),
        {
          element: <SignedIn />,
          children: [
            ...pages.map((page) => ({ path: page.path, element: <PageOf page={page} key={page.path} />, handle: page })),
            { path: '*', element: <NoSuchPage /> },
          ],
        },
      ],
    },
  ];
  return createBrowserRouter(routes);
}
