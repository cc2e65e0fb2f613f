import { lazy } from 'react';
import type { Page, PageModule } from '@/shared/routing';

/** The codes of one household, as a part of its page. */
export const HouseholdCodes = lazy(() => import('./HouseholdCodes'));

export const householdcodePages: Page[] = [
  {
    path: '/scan',
    title: 'scan',
    menu: { part: 'work', icon: 'scan', tab: true },
    field: () => import('./field/ScanPage'),
    office: () => import('./office/ScanPage'),
  },
  {
    path: '/door-plates',
    title: 'doorPlates',
    operation: 'listDoorPlates',
    menu: { part: 'registry', icon: 'plate' },
    field: () => import('./field/DoorPlatesPage'),
    office: () => import('./office/DoorPlatesPage'),
  },
];

/** What the QR code on a door opens on anybody's phone, without a login. */
export const householdcodePublicPages: { path: string; load: PageModule }[] = [
  { path: '/c/:code', load: () => import('./PublicCodePage') },
];
