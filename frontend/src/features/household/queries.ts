import { useQuery } from '@tanstack/react-query';
import {
  getHousehold,
  getHouseholdImport,
  getImportUndoing,
  listDifferences,
  listDuplicatePersons,
  listHouseholdAccesses,
  listHouseholdChanges,
  listHouseholdImports,
  listHouseholds,
  listIncomeStatements,
  listKeptHouseholds,
  listMoveDestinations,
  listMoves,
  listPersonMerges,
  listRejectedRows,
  listSharedPhones,
  searchHouseholds,
  useKeysetList,
  type ChangeView,
  type DifferenceView,
  type DuplicateView,
  type HouseholdItem,
  type HouseholdPage,
  type ImportView,
  type KeptHouseholdView,
  type MoveView,
  type PersonMergeView,
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
export type Change = ChangeView;
export type Move = MoveView;
export type KeptHousehold = KeptHouseholdView;
export type PersonMerge = PersonMergeView;
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

/** @param asOf a day of the past; left out: today */
export function useHousehold(id: string, purpose?: string, asOf?: string) {
  return useQuery({
    queryKey: ['household', id, purpose ?? '', asOf ?? ''],
    queryFn: ({ signal }) =>
      getHousehold({ path: { id }, query: { ...(purpose && { purpose }), ...(asOf && { asOf }) }, signal }),
  });
}

export function useChanges(id: string, purpose: string | undefined, enabled: boolean) {
  return useKeysetList<Change>(
    ['household', id, 'changes'],
    (cursor, signal) => listHouseholdChanges({ path: { id }, query: { ...(purpose && { purpose }), ...(cursor && { cursor }) }, signal }),
    { enabled },
  );
}

export function useMoves(incoming: boolean) {
  const key = useRegionKey();
  return useKeysetList<Move>(key('household-moves', { incoming }), (cursor, signal) =>
    listMoves({ query: { incoming, ...(cursor && { cursor }) }, signal }),
  );
}

export function usePersonMerges() {
  const key = useRegionKey();
  return useKeysetList<PersonMerge>(key('person-merges'), (cursor, signal) =>
    listPersonMerges({ query: { ...(cursor && { cursor }) }, signal }),
  );
}

/** What undoing an import takes back; asked for again while that runs. */
export function useUndoing(id: string, enabled = true) {
  return useQuery({
    queryKey: ['household-import', id, 'undoing'],
    queryFn: ({ signal }) => getImportUndoing({ path: { id }, signal }),
    enabled,
    refetchInterval: ({ state: { data } }) => (data?.state === 'queued' || data?.state === 'running' ? 1_000 : false),
  });
}

/** @param count as the undoing tells it: the list is read again when it changes */
export function useKeptHouseholds(id: string, count: number) {
  return useKeysetList<KeptHousehold>(
    ['household-import', id, 'kept', count],
    (cursor, signal) => listKeptHouseholds({ path: { id }, query: { ...(cursor && { cursor }), limit: 50 }, signal }),
    { enabled: count > 0 },
  );
}

/** Provinces, or what lies below one. Names of places hardly ever change. */
export function useDestinations(parent: string | undefined, enabled = true) {
  return useQuery({
    queryKey: ['move-destinations', parent ?? ''],
    queryFn: ({ signal }) => listMoveDestinations({ query: parent ? { parent } : {}, signal }),
    enabled,
    staleTime: Infinity,
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
