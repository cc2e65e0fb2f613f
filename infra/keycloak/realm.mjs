// Prints the realm that Keycloak imports. One source, shouwang-realm.json, for both kinds:
//   node realm.mjs production       as it stands: no login, no department, second factor for county officials and above
//   node realm.mjs demonstration    the same without second factor and password expiry, with the logins of demonstration.json
//   node realm.mjs logins           the logins of the demonstration as a table for the screen
// Secrets stay ${PLACEHOLDERS}, which Keycloak fills in from its environment. It would take an unset one literally, as a
// secret that everybody can read here: so an unset one ends this script.
import { readFileSync } from 'node:fs';

const SECOND_FACTOR = 'mfa-required';

const [kind] = process.argv.slice(2);
const printers = { production, demonstration, logins };
if (!printers[kind]) fail(`Usage: node realm.mjs ${Object.keys(printers).join(' | ')}`);
const printed = printers[kind]();
console.log(typeof printed === 'string' ? printed : JSON.stringify(printed, null, 2));

function production() {
  return withEveryPlaceholderSet(read('shouwang-realm.json'));
}

function demonstration() {
  const realm = read('shouwang-realm.json');
  const { password, users, departmentClients } = read('demonstration.json');
  realm.roles.realm = realm.roles.realm.map(withoutSecondFactor);
  realm.passwordPolicy = realm.passwordPolicy.replace(/ and forceExpiredPasswordChange\(\d+\)/, '');
  realm.users.push(...users.map((user) => login(user, password)));
  realm.clients.push(...departmentClients.map(departmentClient));
  // Whoever types the loopback address instead of the name must get in as well.
  const web = realm.clients.find((client) => client.clientId === 'shouwang-web');
  web.redirectUris.push('${PUBLIC_URL_BY_ADDRESS}/*');
  return withEveryPlaceholderSet(realm);
}

function logins() {
  const { password, users } = read('demonstration.json');
  const roles = new Map(read('shouwang-realm.json').roles.realm.map((role) => [role.name, role.description]));
  const rows = users.map(({ username, place, role }) => `  ${username.padEnd(12)} ${place} ${roles.get(role)}  ${role}`);
  return [`演示账号 Demonstration logins (密码 password: ${password})`, ...rows].join('\n');
}

function withoutSecondFactor({ composite, composites, ...role }) {
  const others = composites?.realm.filter((each) => each !== SECOND_FACTOR) ?? [];
  return others.length ? { ...role, composite, composites: { realm: others } } : role;
}

// Where they work stands in the API's database, under the same id (DemonstrationLogins.java).
function login({ id, username, name, role }, password) {
  return {
    id,
    username,
    enabled: true,
    firstName: name,
    attributes: { account_id: [id] },
    realmRoles: ['default-roles-shouwang', role],
    credentials: [{ type: 'password', value: password, temporary: false }],
  };
}

function departmentClient({ department, region, name, secret }) {
  const values = {
    client_id: `dept-${department.replaceAll('_', '-')}-${region}`,
    name,
    secret,
  };
  return fill(read('department-client.json'), values);
}

function fill(template, values) {
  return JSON.parse(JSON.stringify(template), (_, value) =>
    typeof value === 'string' ? value.replace(/^\{(\w+)\}$/, (whole, key) => values[key] ?? whole) : value,
  );
}

function withEveryPlaceholderSet(realm) {
  const names = new Set(JSON.stringify(realm).match(/(?<=\$\{)[A-Z][A-Z0-9_]*(?=\})/g));
  const unset = [...names].filter((name) => !process.env[name]);
  if (unset.length) fail(`Not set in the environment: ${unset.join(', ')}`);
  return realm;
}

function read(name) {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
