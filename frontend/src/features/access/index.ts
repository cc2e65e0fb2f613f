import type { Page } from '@/shared/routing';

export const accountPages: Page[] = [
  {
    path: '/account',
    title: 'account',
    menu: { part: 'own', icon: 'account', tab: true },
    field: () => import('./AccountPage'),
  },
];
