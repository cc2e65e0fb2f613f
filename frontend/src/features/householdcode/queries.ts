import { useQuery } from '@tanstack/react-query';
import {
  issueCode,
  listCodes,
  listDoorPlates,
  resolveCode,
  revokeCode,
  useKeysetList,
  useWrite,
  type CodeEntry,
  type DoorPlateControllerPlate,
  type ResolvedCode,
} from '@/shared/api';

export type Code = CodeEntry;
export type Plate = DoorPlateControllerPlate;
export type Scan = ResolvedCode;

export const issueReasons = ['first_issue', 'lost', 'damaged', 'leaked'] as const;
export const revokeReasons = ['lost', 'damaged', 'leaked', 'household_left', 'issued_by_mistake'] as const;
export type CodeReason = (typeof issueReasons)[number] | (typeof revokeReasons)[number];

export function useCodesOf(householdId: string) {
  return useKeysetList(['household', householdId, 'codes'], (cursor, signal) =>
    listCodes({ path: { id: householdId }, query: { ...(cursor && { cursor }), limit: 5 }, signal }),
  );
}

export function useIssueCode(householdId: string) {
  return useWrite((reason: string, headers) => issueCode({ path: { id: householdId }, body: { reason }, headers }));
}

export function useRevokeCode(householdId: string) {
  return useWrite((reason: string, headers) => revokeCode({ path: { id: householdId }, body: { reason }, headers }));
}

/** Each look-up is counted, and guessing is slowed down: it is asked once and not again on focus. */
export function useResolvedCode(code: string | null) {
  return useQuery({
    queryKey: ['code', code],
    queryFn: ({ signal }) => resolveCode({ path: { code: code ?? '' }, signal }),
    enabled: !!code,
    retry: false,
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

/** All plates of a village: paper has no "load more". Tells how many have come while it fetches. */
export function usePlates(region: string | null, onProgress: (count: number) => void) {
  return useQuery({
    queryKey: ['door-plates', region],
    queryFn: async ({ signal }) => {
      const plates: Plate[] = [];
      let cursor: string | null | undefined;
      do {
        const page = await listDoorPlates({ query: { region: region ?? '', limit: 100, ...(cursor && { cursor }) }, signal });
        plates.push(...page.items);
        onProgress(plates.length);
        cursor = page.nextCursor;
      } while (cursor);
      return plates;
    },
    enabled: !!region,
    staleTime: 60_000,
    refetchOnWindowFocus: false,
  });
}
