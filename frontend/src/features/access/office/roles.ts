import type texts from '@/shared/i18n/zh-CN.json';

export type RoleWord = keyof (typeof texts)['role'];

const administrators: RoleWord[] = ['system_admin', 'security_admin', 'audit_admin'];
const ofAStation: RoleWord[] = ['grid_worker', 'group_leader'];
const caseWork: RoleWord[] = [
  'grid_worker',
  'group_leader',
  'village_officer',
  'first_secretary',
  'assistance_contact',
  'township_station',
  'township_leader',
  'county_centre',
  'county_bureau',
  'department_officer',
  'insurer_surveyor',
  'fund_officer',
  'city_centre',
  'province_centre',
  'inspector',
  'auditor',
  'policy_admin',
];

/** What a form offers to choose from. The server decides, by role and level; this only spares useless choices. */
export function givenRoles(own: string[]): RoleWord[] {
  if (own.includes('system_admin')) return [...caseWork, ...administrators];
  return own.includes('township_station') ? ofAStation : [];
}

/** All that a list may be filtered by. */
export const allRoles: RoleWord[] = [...caseWork, ...administrators];
