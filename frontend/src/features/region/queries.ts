import {
  createGroup,
  ifMatch,
  renameGroup,
  searchRegions,
  setDutyContact,
  setRegionTags,
  useKeysetList,
  useWrite,
  type RegionDetails,
  type RegionSummary,
} from '@/shared/api';

export type Region = RegionDetails;
export type RegionRow = RegionSummary;
export type DutyContactInput = { title: string; phone: string };

export function useChildren(parent: string) {
  return useKeysetList<RegionRow>(['regions', parent, 'children'], (cursor, signal) =>
    searchRegions({ query: { parent, limit: 50, ...(cursor && { cursor }) }, signal }),
  );
}

export function useCreateGroup(villageCode: string) {
  return useWrite((body: { name: string }, headers) => createGroup({ path: { villageCode }, body, headers }));
}

export function useRenameGroup() {
  return useWrite(({ code, version, name }: { code: string; version: number; name: string }) =>
    renameGroup({ path: { code }, body: { name }, headers: ifMatch(version) }),
  );
}

export function useSetDutyContact({ code, version }: Region) {
  return useWrite((body: DutyContactInput) => setDutyContact({ path: { code }, body, headers: ifMatch(version) }));
}

export function useSetTags({ code, version }: Region) {
  return useWrite((tags: string[]) => setRegionTags({ path: { code }, body: { tags }, headers: ifMatch(version) }));
}

/** The kinds of key region (GZ-06) and the levels that may carry them; the server checks the same. */
export const tagsOfLevel: Record<Region['level'], RegionTag[]> = {
  province: [],
  city: [],
  county: ['key_assistance_county'],
  township: ['resettlement_site'],
  village: ['resettlement_site', 'resettlement_village', 'key_village'],
  group: ['resettlement_site'],
};

export type RegionTag = 'key_assistance_county' | 'resettlement_site' | 'resettlement_village' | 'key_village';
