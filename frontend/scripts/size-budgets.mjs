// What a first visit to a page loads, gzipped, against the budgets of the architecture: the entry, the layout of the
// face, the page, everything these import, and the Chinese texts. Run by `npm run build`; a page over budget fails it.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const budgets = { entry: 140, field: 170, office: 560 };
const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));

const sizes = new Map();
const sizeOf = (file) => {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(new URL(file, dist))).length);
  return sizes.get(file);
};

function filesOf(keys) {
  const seen = new Set();
  const files = new Set();
  const visit = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    const chunk = manifest[key];
    files.add(chunk.file);
    for (const css of chunk.css ?? []) files.add(css);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  keys.filter((key) => key in manifest).forEach(visit);
  return files;
}

const kilobytes = (files) => [...files].reduce((sum, file) => sum + sizeOf(file), 0) / 1024;
const textsOf = (page) => {
  const feature = /src\/features\/([^/]+)\//.exec(page)?.[1];
  return ['src/app/zh-CN.json', ...(feature ? [`src/features/${feature}/zh-CN.json`] : [])];
};

const entry = ['index.html', 'src/app/zh-CN.json'];
const rows = [['entry', 'index.html', kilobytes(filesOf(entry))]];
for (const key of Object.keys(manifest)) {
  const [, face] = /^src\/features\/[^/]+\/(?:(field|office)\/)?[^/]+Page\.tsx$/.exec(key) ?? [];
  if (!key.startsWith('src/features/') || !key.endsWith('Page.tsx')) continue;
  const kind = face ?? 'field';
  const layout = kind === 'office' ? 'src/app/office/OfficeLayout.tsx' : 'src/app/field/FieldLayout.tsx';
  const around = ['src/app/session/SessionRoot.tsx', 'src/app/session/SignedIn.tsx', layout];
  const missing = around.filter((module) => !(module in manifest));
  if (missing.length > 0) throw new Error(`no chunk of ${missing.join(', ')}`);
  rows.push([kind, key, kilobytes(filesOf([...entry, ...around, key, ...textsOf(key)]))]);
}

const over = rows.filter(([kind, , size]) => size > budgets[kind]);
for (const [kind, key, size] of rows)
  console.log(`${size.toFixed(0).padStart(5)} KB of ${budgets[kind]}  ${kind.padEnd(6)}  ${key}`);
if (over.length > 0) {
  console.error(`Over the size budget: ${over.map(([, key]) => key).join(', ')}`);
  process.exit(1);
}
