import type { Page } from '@/shared/routing';

export const jobPages: Page[] = [
  {
    path: '/jobs',
    title: 'jobs',
    operation: 'listJobs',
    menu: { part: 'oversight', icon: 'jobs' },
    office: () => import('./office/JobsPage'),
  },
];
