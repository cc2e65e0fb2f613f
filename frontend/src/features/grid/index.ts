import type { Page } from '@/shared/routing';

export const gridPages: Page[] = [
  {
    path: '/grids',
    title: 'grids',
    operation: 'listGrids',
    menu: { part: 'registry', icon: 'plate' },
    field: () => import('./field/GridsPage'),
    office: () => import('./office/GridsPage'),
  },
];
