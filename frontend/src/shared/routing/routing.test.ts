import { describe, expect, it } from 'vitest';
import { entryOf, menuOf, type MenuPage } from '.';

const load = () => Promise.resolve({ default: () => null });
const page = (path: string, operation?: MenuPage['operation']): MenuPage => ({
  path,
  title: 'regions',
  menu: { part: 'registry', icon: 'region' },
  field: load,
  ...(operation && { operation }),
});

describe('the menu', () => {
  it('holds what the actor may call, and no part without an entry', () => {
    const pages = [page('/regions', 'searchRegions'), { ...page('/audit', 'listAuditEntries'), menu: { part: 'oversight', icon: 'audit' } as const }];
    const menu = menuOf(pages, { can: (operation) => operation === 'searchRegions' });
    expect(menu.map(({ part, entries }) => [part, entries.map(({ path }) => path)])).toEqual([['registry', ['/regions']]]);
  });

  it('marks the entry that the address lies under, not one that merely begins alike', () => {
    const entries = [page('/households'), page('/households/imports'), page('/household')];
    expect(entryOf(entries, '/households/imports/7')?.path).toBe('/households/imports');
    expect(entryOf(entries, '/households/7')?.path).toBe('/households');
    expect(entryOf(entries, '/householdsX')).toBeUndefined();
  });
});
