/** The logins of the demonstration; the password is printed by infra/run. */
export const logins = [
  'grid01',
  'village01',
  'township01',
  'county01',
  'bureau01',
  'city01',
  'province01',
  'auditor01',
  'neighbour01',
  'sysadmin01',
  'security01',
  'auditadmin01',
  'operator01',
  'sysadmin13',
  'security13',
  'auditadmin13',
] as const;

export type Login = (typeof logins)[number];

export const password = process.env.DEMONSTRATION_PASSWORD ?? 'Shouwang@2026';

/** Where the browser of a login keeps its Keycloak session between tests. */
export const sessionOf = (login: Login) => `.auth/${login}.json`;
