import { accountPages } from '@/features/access';
import { auditPages } from '@/features/audit';
import { exportPages } from '@/features/export';
import { gridPages } from '@/features/grid';
import { householdPages } from '@/features/household';
import { householdcodePages, householdcodePublicPages } from '@/features/householdcode';
import { organisationPages } from '@/features/organisation';
import { jobPages } from '@/features/platform';
import { regionPages } from '@/features/region';
import { tenantPages } from '@/features/tenant';
import { workbenchPages } from '@/features/workbench';
import type { Page, PageModule } from '@/shared/routing';

/** The routes table: what is here has a route, a title, a permission and, where it says so, a menu entry. */
export const pages: Page[] = [
  ...workbenchPages,
  ...householdPages,
  ...exportPages,
  ...householdcodePages,
  ...regionPages,
  ...gridPages,
  ...organisationPages,
  ...jobPages,
  ...auditPages,
  ...accountPages,
  ...tenantPages,
];

/** Pages that need no login. */
export const publicPages: { path: string; load: PageModule }[] = householdcodePublicPages;
