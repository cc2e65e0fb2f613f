import type { Page } from '@/shared/routing';

export { useOwnTenant } from './ownTenant';

export const tenantPages: Page[] = [
  {
    path: '/tenants',
    title: 'tenants',
    operation: 'listTenants',
    menu: { part: 'administration', icon: 'building' },
    office: () => import('./office/TenantsPage'),
  },
  { path: '/tenants/new', title: 'newTenant', operation: 'openTenant', office: () => import('./office/OpenTenantPage') },
  { path: '/tenants/:id', title: 'tenant', operation: 'getTenant', office: () => import('./office/TenantPage') },
  {
    path: '/tenant-settings',
    title: 'tenantSettings',
    operation: 'listTenantParameters',
    menu: { part: 'administration', icon: 'settings' },
    office: () => import('./office/SettingsPage'),
  },
];
