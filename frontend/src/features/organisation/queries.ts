import { useQuery } from '@tanstack/react-query';
import {
  appoint,
  bindToVillage,
  correctOrganisation,
  createOrganisation,
  endAppointment,
  endOrganisation,
  getOrganisation,
  ifMatch,
  listOrganisationGaps,
  listOrganisations,
  listTrainingGaps,
  listTrainingRecords,
  listVillageResponsibilities,
  recordTraining,
  useKeysetList,
  useWrite,
  type AppointmentView,
  type OrganisationForm,
  type OrganisationGap,
  type OrganisationPage,
  type OrganisationView,
  type AppointmentForm,
  type TrainingForm,
  type TrainingRecord,
  type VillageResponsibility,
  type WorkerView,
} from '@/shared/api';
import { useRegionKey, useScope } from '@/shared/region';

export type Organisation = OrganisationPage;
export type OrganisationRow = OrganisationView;
export type Gap = OrganisationGap;
export type Person = AppointmentView;
export type Village = VillageResponsibility;
export type Training = TrainingRecord;
export type Worker = WorkerView;

export const organisationFilters = ['type', 'ended'] as const;
export type OrganisationFilters = Partial<Record<(typeof organisationFilters)[number], string>>;

export const types = [
  'bureau', 'prevention_centre', 'township_station', 'village_committee', 'line_department', 'task_force', 'insurer', 'auditor',
] as const;
export const duties = ['system_admin', 'info_update', 'statistics', 'analysis', 'home_verification'] as const;
export const teamPosts = ['leader', 'deputy_leader', 'member'] as const;
export const villagePosts = ['county_leader', 'township_cadre', 'first_secretary', 'resident_team', 'group_leader'] as const;
export const departments = [
  'medical_insurance', 'health', 'civil_affairs', 'disabled_federation', 'education', 'traffic_police', 'public_security', 'fire',
  'emergency', 'housing', 'water', 'human_resources', 'market', 'tax', 'natural_resources', 'agriculture', 'finance',
  'womens_federation', 'youth_league', 'petition', 'bureau',
] as const;
export const gapKinds = [
  'county_without_centre', 'township_without_station', 'region_without_team', 'team_incomplete', 'duty_without_lead', 'village_without_cadre',
] as const;
export type GapKind = (typeof gapKinds)[number];

export function useOrganisations(filters: OrganisationFilters) {
  const key = useRegionKey();
  const { region } = useScope();
  return useKeysetList<OrganisationRow>(key('organisations', filters), (cursor, signal) =>
    listOrganisations({
      query: {
        region: region.code,
        limit: 50,
        ...(filters.type && { type: filters.type }),
        ...(filters.ended && { ended: true }),
        ...(cursor && { cursor }),
      },
      signal,
    }),
  );
}

export function useGaps(kind: GapKind) {
  const key = useRegionKey();
  const { region } = useScope();
  return useKeysetList<Gap>(key('organisation-gaps', kind), (cursor, signal) =>
    listOrganisationGaps({ query: { kind, region: region.code, limit: 50, ...(cursor && { cursor }) }, signal }),
  );
}

export function useOrganisation(id: string) {
  return useQuery({ queryKey: ['organisation', id], queryFn: ({ signal }) => getOrganisation({ path: { id }, signal }) });
}

export function useVillages() {
  const key = useRegionKey();
  const { region } = useScope();
  return useKeysetList<Village>(key('village-responsibilities'), (cursor, signal) =>
    listVillageResponsibilities({ query: { region: region.code, limit: 50, ...(cursor && { cursor }) }, signal }),
  );
}

export function useTrainings() {
  const key = useRegionKey();
  const { region } = useScope();
  return useKeysetList<Training>(key('training-records'), (cursor, signal) =>
    listTrainingRecords({ query: { region: region.code, limit: 50, ...(cursor && { cursor }) }, signal }),
  );
}

export function useUntrained(from: string, to: string) {
  const key = useRegionKey();
  const { region } = useScope();
  return useKeysetList<Worker>(key('training-gaps', from, to), (cursor, signal) =>
    listTrainingGaps({ query: { from, to, region: region.code, limit: 50, ...(cursor && { cursor }) }, signal }),
  );
}

export function useSaveOrganisation(present?: Organisation) {
  return useWrite((body: OrganisationForm, headers) =>
    present
      ? correctOrganisation({ path: { id: present.organisation.id }, body, headers: ifMatch(present.version) })
      : createOrganisation({ body, headers }),
  );
}

export function useEndOrganisation({ organisation: { id }, version }: Organisation) {
  return useWrite((body: { endedOn: string }, headers) => endOrganisation({ path: { id }, body, headers: { ...headers, ...ifMatch(version) } }));
}

export function useAppoint(id: string) {
  return useWrite((body: AppointmentForm, headers) => appoint({ path: { id }, body, headers }));
}

export function useBind(regionCode: string) {
  return useWrite((person: AppointmentForm, headers) => bindToVillage({ body: { regionCode, person }, headers }));
}

export function useEndAppointment(id: string) {
  return useWrite((body: { endedOn: string }, headers) => endAppointment({ path: { id }, body, headers }));
}

export function useRecordTraining() {
  return useWrite((body: TrainingForm, headers) => recordTraining({ body, headers }));
}
