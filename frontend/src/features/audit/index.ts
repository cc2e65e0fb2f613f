import type { Page } from '@/shared/routing';

export const auditPages: Page[] = [
  {
    path: '/audit',
    title: 'audit',
    operation: 'listAuditEntries',
    menu: { part: 'oversight', icon: 'audit' },
    office: () => import('./office/AuditPage'),
  },
];
