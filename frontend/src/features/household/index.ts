import type { Page } from '@/shared/routing';

/** Registering and correcting are the same form in the controls of either face. */
export const householdPages: Page[] = [
  {
    path: '/households',
    title: 'households',
    operation: 'listHouseholds',
    menu: { part: 'registry', icon: 'households', tab: true },
    field: () => import('./field/HouseholdsPage'),
    office: () => import('./office/HouseholdsPage'),
  },
  {
    path: '/households/new',
    title: 'newHousehold',
    operation: 'registerHousehold',
    field: () => import('./field/RegisterPage'),
    office: () => import('./office/RegisterPage'),
  },
  {
    path: '/households/:id',
    title: 'household',
    operation: 'getHousehold',
    field: () => import('./field/HouseholdPage'),
    office: () => import('./office/HouseholdPage'),
  },
  {
    path: '/households/:id/edit',
    title: 'editHousehold',
    operation: 'correctHousehold',
    field: () => import('./field/EditPage'),
    office: () => import('./office/EditPage'),
  },
  {
    path: '/households/:id/members/new',
    title: 'newMember',
    operation: 'addMember',
    field: () => import('./field/MemberPage'),
    office: () => import('./office/MemberPage'),
  },
  {
    path: '/households/:id/members/:personId',
    title: 'editMember',
    operation: 'correctMember',
    field: () => import('./field/MemberPage'),
    office: () => import('./office/MemberPage'),
  },
  {
    path: '/households/:id/income/new',
    title: 'newIncome',
    operation: 'recordIncomeStatement',
    field: () => import('./field/IncomePage'),
    office: () => import('./office/IncomePage'),
  },
  {
    path: '/household-imports',
    title: 'imports',
    operation: 'importHouseholds',
    menu: { part: 'registry', icon: 'import' },
    office: () => import('./office/ImportsPage'),
  },
  {
    path: '/household-imports/:id',
    title: 'import',
    operation: 'getHouseholdImport',
    office: () => import('./office/ImportPage'),
  },
  {
    path: '/duplicate-persons',
    title: 'duplicates',
    operation: 'listDuplicatePersons',
    menu: { part: 'registry', icon: 'duplicate' },
    office: () => import('./office/DuplicatesPage'),
  },
];
