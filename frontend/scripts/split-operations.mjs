// The generator writes every operation into one module, which every page would carry. This gives each resource of the
// contract (the first part of its path) a module of its own, so that a page carries what it calls. Run by `npm run generate`.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const folder = new URL('../src/shared/api/generated/', import.meta.url);
const source = readFileSync(new URL('sdk.gen.ts', folder), 'utf8');

const [head, ...operations] = source.split(/\n(?=\/\*\*\n(?: \*.*\n)+export const )/);
if (!operations.length) throw new Error('sdk.gen.ts is not written as it used to be: no operation was found');
const [, options] = head.split(/(?=export type Options<)/);

const resources = new Map();
for (const operation of operations) {
  const [, resource] = /url: '\/api\/v1\/([\w-]+)/.exec(operation);
  resources.set(resource, [...(resources.get(resource) ?? []), operation]);
}
const operationsFolder = new URL('operations/', folder);
rmSync(operationsFolder, { recursive: true, force: true });
mkdirSync(operationsFolder);
const write = (name, ...parts) => writeFileSync(new URL(`${name}.ts`, operationsFolder), parts.join('\n'));
for (const [resource, ofResource] of resources) {
  const body = ofResource.join('\n');
  const types = [...new Set(body.match(/\b[A-Z]\w+(?:Data|Errors|Responses)\b/g))];
  write(
    resource,
    ...(body.includes('formDataBodySerializer') ? ["import { formDataBodySerializer } from '../client';"] : []),
    "import type { Options } from './options';",
    "import { client } from '../client.gen';",
    `import type { ${types.join(', ')} } from '../types.gen';`,
    body,
  );
}
write('options', "import type { Client, Options as Options2, TDataShape } from '../client';", options);
write('index', ...[...resources.keys()].map((resource) => `export * from './${resource}';`), '');
