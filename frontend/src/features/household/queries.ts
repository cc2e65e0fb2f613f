import { useQuery } from '@tanstack/react-query';
import {
  getHousehold,
  getHouseholdImport,
  listDifferences,
  listDuplicatePersons,
  listHouseholdAccesses,
  listHouseholdImports,
  listHouseholds,
  listIncomeStatements,
  listRejectedRows,
  listSharedPhones,
  searchHouseholds,
  useKeysetList,
  type DifferenceView,
  type DuplicateView,
  type HouseholdItem,
  type HouseholdPage,
  type ImportView,
  type RejectedRowView,
  type SharedPhoneView,
  type StatementView,
  type UnmaskedView,
} from '@/shared/api';
import { useRegionKey, useScope } from '@/shared/region';
import type { SearchKind } from './rules/search';

export type { GuaranteeForm, HouseholdForm, HouseholdItem, MemberForm } from '@/shared/api';

export type Household = HouseholdPage;
export type Member = HouseholdPage['members'][number];
export type Guarantee = HouseholdPage['guarantees'][number];
export type Statement = StatementView;
export type RejectedRow = RejectedRowView;
export type Difference = DifferenceView;
export type Duplicate = DuplicateView;
export type SharedPhone = SharedPhoneView;
export type HouseholdImport = ImportView;
export type Unmasked = UnmaskedView;

export const householdFilters = ['householdType', 'tag', 'status', 'keyGroup'] as const;
export type HouseholdFilters = Partial<Record<(typeof householdFilters)[number], string>>;

export function useHouseholds(filters: HouseholdFilters, enabled = true) {
  const key = useRegionKey();
  const { region } = useScope();
  const { keyGroup, ...rest } = filters;
  return useKeysetList<HouseholdItem>(
    key('households', filters),
    (cursor, signal) =>
      listHouseholds({
        query: {
          region: region.code,
          ...rest,
          ...(keyGroup && { keyGroup: true }),
          ...(cursor && { cursor }),
          limit: 50,
        },
        signal,
      }),
    { enabled },
  );
}

/** Goes by POST: a name or a number never stands in an address, a log of addresses or a history. */
export function useHouseholdSearch(search: { kind: SearchKind; text: string } | null) {
  const key = useRegionKey();
  const { region } = useScope();
  return useKeysetList<HouseholdItem>(
    key('household-search', search),
    (cursor, signal) =>
      searchHouseholds({
        body: { ...(search && { [search.kind]: search.text }), region: region.code, ...(cursor && { cursor }), limit: 50 },
        signal,
      }),
    { enabled: !!search },
  );
}

export function useHousehold(id: string, purpose?: string) {
  return useQuery({
    queryKey: ['household', id, purpose ?? ''],
    queryFn: ({ signal }) => getHousehold({ path: { id }, query: purpose ? { purpose } : {}, signal }),
  });
}

export function useIncomeStatements(id: string, purpose: string | undefined, enabled: boolean) {
  return useKeysetList(
    ['household', id, 'income-statements'],
    (cursor, signal) => listIncomeStatements({ path: { id }, query: { ...(purpose && { purpose }), ...(cursor && { cursor }) }, signal }),
    { enabled },
  );
}

export function useAccesses(id: string, enabled: boolean) {
  return useKeysetList(
    ['household', id, 'accesses'],
    (cursor, signal) => listHouseholdAccesses({ path: { id }, query: { ...(cursor && { cursor }) }, signal }),
    { enabled },
  );
}

export function useDuplicates() {
  const key = useRegionKey();
  return useKeysetList(key('duplicate-persons'), (cursor, signal) =>
    listDuplicatePersons({ query: { ...(cursor && { cursor }), limit: 50 }, signal }),
  );
}

export function useSharedPhones(enabled: boolean) {
  const key = useRegionKey();
  const { region } = useScope();
  return useKeysetList(
    key('shared-phones'),
    (cursor, signal) => listSharedPhones({ query: { region: region.code, ...(cursor && { cursor }), limit: 50 }, signal }),
    { enabled },
  );
}

export function isRunning({ state }: Pick<HouseholdImport, 'state'>): boolean {
  return state === 'queued' || state === 'running';
}

export function useImports() {
  const key = useRegionKey();
  return useKeysetList<HouseholdImport>(
    key('household-imports'),
    (cursor, signal) => listHouseholdImports({ query: { ...(cursor && { cursor }) }, signal }),
    { refetchInterval: (rows) => (rows.some(isRunning) ? 2_000 : false) },
  );
}

/** An import, asked for every second while it runs: a reload or another device shows it just as well. */
export function useImport(id: string) {
  return useQuery({
    queryKey: ['household-import', id],
    queryFn: ({ signal }) => getHouseholdImport({ path: { id }, signal }),
    refetchInterval: ({ state: { data } }) => (data && !isRunning(data) ? false : 1_000),
  });
}

/** @param count as the import tells it: the list is read again when it grows */
export function useRejectedRows(id: string, count: number) {
  return useKeysetList(
    ['household-import', id, 'rejected', count],
    (cursor, signal) => listRejectedRows({ path: { id }, query: { ...(cursor && { cursor }), limit: 50 }, signal }),
    { enabled: count > 0 },
  );
}

export function useDifferences(id: string, count: number) {
  return useKeysetList(
    ['household-import', id, 'differences', count],
    (cursor, signal) => listDifferences({ path: { id }, query: { ...(cursor && { cursor }), limit: 50 }, signal }),
    { enabled: count > 0 },
  );
}
