import type { Page } from '@/shared/routing';

const faces = { field: () => import('./field/RegionsPage'), office: () => import('./office/RegionsPage') };

export const regionPages: Page[] = [
  {
    path: '/regions',
    title: 'regions',
    operation: 'searchRegions',
    menu: { part: 'registry', icon: 'region' },
    ...faces,
  },
  { path: '/regions/:code', title: 'regions', operation: 'getRegion', ...faces },
];
