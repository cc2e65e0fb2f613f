import { useQuery } from '@tanstack/react-query';
import {
  assignGrid,
  getGridHandOver,
  handOverGrids,
  listGridAssignments,
  listGridGaps,
  listGrids,
  listGridWorkloads,
  listHouseholdsWithoutGrid,
  summarizeGrids,
  useKeysetList,
  useWrite,
  type GridHandOver,
  type GridView,
  type GridWorkload,
  type HandOverForm,
  type StrayHousehold,
  type VillageGap,
} from '@/shared/api';
import { useRegionKey, useScope } from '@/shared/region';

export type Grid = GridView;
export type Workload = GridWorkload;
export type Stray = StrayHousehold;
export type Gap = VillageGap;
export type HandOver = GridHandOver;

export const gridFilters = ['level', 'vacant'] as const;
export type GridFilters = Partial<Record<(typeof gridFilters)[number], string>>;
export const gridLevels = ['township', 'village', 'group'] as const;

export function useGrids({ level, vacant }: GridFilters) {
  const key = useRegionKey();
  const { region } = useScope();
  return useKeysetList<Grid>(key('grids', level ?? '', vacant ?? ''), (cursor, signal) =>
    listGrids({
      query: {
        region: region.code,
        limit: 50,
        ...(level && { level: level as Grid['level'] }),
        ...(vacant && { vacant: true }),
        ...(cursor && { cursor }),
      },
      signal,
    }),
  );
}

export function useGridSummary() {
  const key = useRegionKey();
  const { region } = useScope();
  return useQuery({ queryKey: key('grid-summary'), queryFn: ({ signal }) => summarizeGrids({ query: { region: region.code }, signal }) });
}

export function useWorkloads() {
  const key = useRegionKey();
  const { region } = useScope();
  return useKeysetList<Workload>(key('grid-workloads'), (cursor, signal) =>
    listGridWorkloads({ query: { region: region.code, limit: 50, ...(cursor && { cursor }) }, signal }),
  );
}

export function useVillageGaps() {
  const key = useRegionKey();
  const { region } = useScope();
  return useKeysetList<Gap>(key('grid-gaps'), (cursor, signal) =>
    listGridGaps({ query: { region: region.code, limit: 50, ...(cursor && { cursor }) }, signal }),
  );
}

export function useStrays(enabled: boolean) {
  const key = useRegionKey();
  const { region } = useScope();
  return useKeysetList<Stray>(
    key('households-without-grid'),
    (cursor, signal) => listHouseholdsWithoutGrid({ query: { region: region.code, limit: 50, ...(cursor && { cursor }) }, signal }),
    { enabled },
  );
}

export function useHistory(code: string) {
  return useQuery({ queryKey: ['grid', code, 'history'], queryFn: ({ signal }) => listGridAssignments({ path: { code }, signal }) });
}

export function useAssign(code: string) {
  return useWrite((body: { accountId: string; reason?: string }, headers) => assignGrid({ path: { code }, body, headers }));
}

export function useHandOver(onDone: (id: string) => void) {
  return useWrite((body: HandOverForm, headers) => handOverGrids({ body, headers }), { onSuccess: ({ id }) => onDone(id) });
}

/** A hand-over, asked for every second while it runs. */
export function useHandOverState(id: string) {
  return useQuery({
    queryKey: ['grid-handover', id],
    queryFn: ({ signal }) => getGridHandOver({ path: { id }, signal }),
    refetchInterval: ({ state: { data } }) => (data && !['queued', 'running'].includes(data.state) ? false : 1_000),
  });
}
