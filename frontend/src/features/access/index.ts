import type { Page } from '@/shared/routing';

export const accountPages: Page[] = [
  {
    path: '/accounts',
    title: 'accounts',
    operation: 'listAccounts',
    menu: { part: 'administration', icon: 'user' },
    office: () => import('./office/AccountsPage'),
  },
  {
    path: '/accounts/:id',
    title: 'accountDetails',
    operation: 'getAccount',
    office: () => import('./office/AccountDetailsPage'),
  },
  {
    path: '/account-files',
    title: 'accountFiles',
    operation: 'listAccountFiles',
    office: () => import('./office/AccountFilesPage'),
  },
  {
    path: '/clients',
    title: 'clients',
    operation: 'listClients',
    menu: { part: 'administration', icon: 'key' },
    office: () => import('./office/ClientsPage'),
  },
  {
    path: '/account',
    title: 'account',
    menu: { part: 'own', icon: 'account', tab: true },
    field: () => import('./AccountPage'),
  },
];
