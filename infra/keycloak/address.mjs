// Tells a realm that was imported under another address (another --port) where the web application now is.
//   node address.mjs <base URL of Keycloak>     with PUBLIC_URL, PUBLIC_URL_BY_ADDRESS and KEYCLOAK_ADMIN_PASSWORD set
const [keycloak] = process.argv.slice(2);
const { PUBLIC_URL, PUBLIC_URL_BY_ADDRESS, KEYCLOAK_ADMIN_PASSWORD } = process.env;

const { access_token } = await call('POST', '/realms/master/protocol/openid-connect/token', {
  body: new URLSearchParams({
    grant_type: 'password',
    client_id: 'admin-cli',
    username: 'admin',
    password: KEYCLOAK_ADMIN_PASSWORD,
  }),
});
const headers = { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' };
const [web] = await call('GET', '/admin/realms/shouwang/clients?clientId=shouwang-web', { headers });
const moved = {
  ...web,
  rootUrl: PUBLIC_URL,
  redirectUris: [`${PUBLIC_URL}/*`, `${PUBLIC_URL_BY_ADDRESS}/*`],
};
await call('PUT', `/admin/realms/shouwang/clients/${web.id}`, { headers, body: JSON.stringify(moved) });

async function call(method, path, { headers, body } = {}) {
  const response = await fetch(keycloak + path, { method, headers, body });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.status === 204 ? null : response.json();
}
