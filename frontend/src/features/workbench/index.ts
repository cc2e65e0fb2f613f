import type { Page } from '@/shared/routing';

export const workbenchPages: Page[] = [
  {
    path: '/workbench',
    title: 'workbench',
    menu: { part: 'work', icon: 'home', tab: true },
    field: () => import('./field/WorkbenchPage'),
    office: () => import('./office/WorkbenchPage'),
  },
];
