import { lazy } from 'react';
import type { Page } from '@/shared/routing';

/** On the page of a list: takes what is on the screen away as a file. */
export const ExportButton = lazy(() => import('./office/ExportButton'));

export const exportPages: Page[] = [
  {
    path: '/exports',
    title: 'exports',
    operation: 'listExports',
    menu: { part: 'registry', icon: 'download' },
    office: () => import('./office/ExportsPage'),
  },
];
