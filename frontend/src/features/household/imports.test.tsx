import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { me, renderAs } from '@/shared/testing/render';
import { server } from '@/shared/testing/server';
import ImportPage from './office/ImportPage';
import type { HouseholdImport } from './queries';

const imported: HouseholdImport = {
  id: '7',
  jobId: '8',
  regionCode: '130434',
  layout: 'register',
  mode: 'apply',
  fileName: '名册.xlsx',
  fileBytes: 1000,
  state: 'done',
  problem: null,
  totalRows: 3,
  doneRows: 3,
  createdRows: 1,
  createdHouseholds: 1,
  unchangedRows: 0,
  differentRows: 1,
  rejectedRows: 1,
  differenceCount: 1,
  ignoredColumns: [],
  rowsPerSecond: 100,
  requestedBy: '张芳',
  createdAt: '2026-11-22T10:00:00+08:00',
  finishedAt: '2026-11-22T10:00:01+08:00',
  listsUntil: '2026-12-22T10:00:00+08:00',
  abilities: ['downloadRejectedRows', 'downloadDifferences'],
};

function answering(found: HouseholdImport) {
  const asked: string[] = [];
  server.use(
    http.get('http://localhost/api/v1/household-imports/7', () => HttpResponse.json(found)),
    http.get('http://localhost/api/v1/household-imports/7/:list', ({ params }) => {
      asked.push(String(params['list']));
      return HttpResponse.json({ items: [], nextCursor: null });
    }),
  );
  return asked;
}

const page = { at: '/household-imports/7', path: '/household-imports/:id' };

describe('lists of an import', () => {
  it('can be downloaded, and say until when', async () => {
    const asked = answering(imported);
    await renderAs(me(), <ImportPage />, page);
    expect(await screen.findByText(/2026年12月22日 10:00 前可以下载，之后自动删除/)).toBeVisible();
    expect(screen.getByRole('button', { name: /下载 XLSX/ })).toBeVisible();
    expect(asked).toContain('rejected-rows');
  });

  it('are gone after their time, with their counts still there and nothing asked for', async () => {
    const asked = answering({ ...imported, abilities: [] });
    await renderAs(me(), <ImportPage />, page);
    expect(await screen.findByText('清单已删除')).toBeVisible();
    expect(screen.queryByRole('button', { name: /下载/ })).toBeNull();
    expect(screen.getByRole('tab', { name: '被拒绝的行 (1)' })).toBeVisible();
    expect(asked).toEqual([]);
  });
});
