import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

/** A small tree beside ours with one violation of every border; the rules must catch each of them. */
const planted: Record<string, { file: string; imports: string[] }> = {
  'shared-knows-nobody': { file: 'src/shared/leak.ts', imports: ['../features/one/index'] },
  'features-do-not-know-the-app': { file: 'src/features/one/up.ts', imports: ['../../app/main'] },
  'features-have-doors': { file: 'src/features/one/around.ts', imports: ['../two/inner'] },
  'the-app-uses-doors': { file: 'src/app/around.ts', imports: ['../features/two/inner'] },
  'phones-carry-no-ant-design': { file: 'src/features/two/field/page.ts', imports: ['antd'] },
  'one-client': { file: 'src/features/two/raw.ts', imports: ['../../shared/api/client'] },
  'no-circle': { file: 'src/features/two/circle.ts', imports: ['./inner'] },
};
const ground: Record<string, string[]> = {
  'src/features/one/index.ts': [],
  'src/features/two/inner.ts': ['./circle'],
  'src/app/main.ts': [],
  'src/shared/api/client.ts': [],
};

const home = join(import.meta.dirname, '../..');
const tree = mkdtempSync(join(tmpdir(), 'borders-'));
afterAll(() => rmSync(tree, { recursive: true }));

function write(file: string, imports: string[]) {
  mkdirSync(dirname(join(tree, file)), { recursive: true });
  writeFileSync(join(tree, file), `${imports.map((from) => `import '${from}';`).join('\n')}\nexport {};\n`);
}

function caughtRules(): string[] {
  Object.entries(ground).forEach(([file, imports]) => write(file, imports));
  Object.values(planted).forEach(({ file, imports }) => write(file, imports));
  cpSync(join(home, '.dependency-cruiser.cjs'), join(tree, '.dependency-cruiser.cjs'));
  cpSync(join(home, 'tsconfig.json'), join(tree, 'tsconfig.json'));
  symlinkSync(join(home, 'node_modules'), join(tree, 'node_modules'));
  const cruise = join(home, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  const report = execFileSync(process.execPath, [cruise, 'src', ...config], { cwd: tree, encoding: 'utf8' });
  const { summary } = JSON.parse(report) as { summary: { violations: { from: string; rule: { name: string } }[] } };
  return summary.violations.map(({ from, rule }) => `${rule.name} ${from}`);
}

describe('the borders between app, features and shared', () => {
  const caught = caughtRules();
  it.each(Object.entries(planted))('%s catches what is planted', (rule, { file }) => {
    expect(caught).toContain(`${rule} ${file}`);
  });
});
