import type { Page } from '@/shared/routing';

export const organisationPages: Page[] = [
  {
    path: '/organisations',
    title: 'organisations',
    operation: 'listOrganisations',
    menu: { part: 'administration', icon: 'desk' },
    office: () => import('./office/OrganisationsPage'),
  },
  {
    path: '/organisations/:id',
    title: 'organisations',
    operation: 'getOrganisation',
    office: () => import('./office/OrganisationPage'),
  },
  {
    path: '/village-responsibilities',
    title: 'villageResponsibilities',
    operation: 'listVillageResponsibilities',
    menu: { part: 'administration', icon: 'region' },
    office: () => import('./office/VillagesPage'),
  },
  {
    path: '/training',
    title: 'training',
    operation: 'listTrainingGaps',
    menu: { part: 'administration', icon: 'check' },
    office: () => import('./office/TrainingPage'),
  },
];
