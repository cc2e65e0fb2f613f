// A rule that cannot fail protects nothing: each fault is planted into our real contract and must be found by its rule.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const contract = readFileSync(here('../openapi.yaml'), 'utf8');

const faults = {
  'house/access-is-declared': (text) => text.replace(/\n {6}x-access:(\n {8}.*)+/, ''),
  'house/one-tag-of-a-feature': (text) => text.replace(/(tags:\n {8}- )\w+/, '$1misc'),
  'house/problems-are-answered': (text) => text.replace(/\n {8}'400':\n {10}\$ref: .*/, ''),
  'house/problems-are-problems': (text) => text.replace('application/problem+json:', 'application/json:'),
  'house/paths-are-kebab-case': (text) => text.replace('/api/v1/client-config:', '/api/v1/clientConfig:'),
  'operation-operationId': (text) => text.replace(/\n {6}operationId: .*/, ''),
  'operation-operationId-unique': (text) => text.replace(/operationId: (?!getMe).*/, 'operationId: getMe'),
};

test('the contract as it is has no fault', () => {
  assert.deepEqual(rulesBrokenBy(contract), []);
});

for (const [rule, plant] of Object.entries(faults)) {
  test(`a planted fault is found by ${rule}`, () => {
    const faulty = plant(contract);
    assert.notEqual(faulty, contract, 'the fault was not planted');
    assert.ok(rulesBrokenBy(faulty).includes(rule));
  });
}

function rulesBrokenBy(text) {
  const folder = mkdtempSync(join(tmpdir(), 'contract-'));
  for (const file of ['redocly.yaml', 'house-rules.js']) copyFileSync(here(file), join(folder, file));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'openapi.yaml'), text);
  const redocly = here('../node_modules/.bin/redocly');
  const run = spawnSync(redocly, ['lint', 'openapi.yaml', '--config', 'redocly.yaml', '--format', 'json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  });
  rmSync(folder, { recursive: true });
  const report = JSON.parse(run.stdout.slice(run.stdout.indexOf('{')));
  return [...new Set(report.problems.filter((each) => each.severity === 'error').map((each) => each.ruleId))];
}
