import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import {
  appointAdministrator,
  approveBreakGlass,
  correctTenant,
  endBreakGlass,
  getTenant,
  ifMatch,
  listBreakGlass,
  listBreakGlassReads,
  listTenantParameters,
  listTenants,
  openTenant,
  refuseBreakGlass,
  reopenTenant,
  requestBreakGlass,
  searchTenantPlaces,
  setTenantContacts,
  setTenantParameter,
  setTenantSeal,
  suspendTenant,
  useKeysetList,
  useWrite,
  type AuditEntry,
  type TenantFormsAppointmentBody,
  type TenantFormsBreakGlassBody,
  type TenantFormsContactsBody,
  type TenantFormsCorrectionBody,
  type TenantFormsOpeningBody,
  type TenantFormsParameterBody,
  type TenantViewsAppointed,
  type TenantViewsBreakGlassItem,
  type TenantViewsDecision,
  type TenantViewsOpening,
  type TenantViewsOwnTenant,
  type TenantViewsParameter,
  type TenantViewsPlaceItem,
  type TenantViewsSetting,
  type TenantViewsTenantItem,
  type TenantViewsTenantPage,
} from '@/shared/api';

// The governments and what is theirs have numbers of their own: no key here begins with a region.

export type TenantRow = TenantViewsTenantItem;
export type Tenant = TenantViewsTenantPage;
export type OwnTenant = TenantViewsOwnTenant;
export type Place = TenantViewsPlaceItem;
export type Decision = TenantViewsDecision;
export type BreakGlass = TenantViewsBreakGlassItem;
export type Parameter = TenantViewsParameter;
export type Setting = TenantViewsSetting;
export type OpeningInput = TenantFormsOpeningBody;
export type Opening = TenantViewsOpening;
export type Appointed = TenantViewsAppointed;
export type Appointment = TenantFormsAppointmentBody;
export type Administration = Appointed['role'];
export type Correction = TenantFormsCorrectionBody;
export type ContactsInput = TenantFormsContactsBody;
export type BreakGlassRequest = TenantFormsBreakGlassBody;
export type ParameterInput = TenantFormsParameterBody;
export type Read = AuditEntry;

/** Three posts that nobody combines. */
export const administrations: Administration[] = ['system_admin', 'security_admin', 'audit_admin'];

export const tenantStates = ['open', 'suspended', 'absorbed'] as const;
export const tenantFilters = ['state', 'q'] as const;
export type TenantFilters = Partial<Record<(typeof tenantFilters)[number], string>>;

export function useTenants({ state, q }: TenantFilters) {
  return useKeysetList<TenantRow>(['tenants', state, q], (cursor, signal) =>
    listTenants({
      query: {
        ...(state && { state: state as TenantRow['state'] }),
        ...(q && { q }),
        ...(cursor && { cursor }),
        limit: 50,
      },
      signal,
    }),
  );
}

export function useTenant(id: string) {
  return useQuery({ queryKey: ['tenants', 'one', id], queryFn: ({ signal }) => getTenant({ path: { id }, signal }) });
}

/** Provinces and counties of the whole country by name, code or pinyin initials. */
export function usePlaces(q: string) {
  const typed = useDeferredValue(q.trim());
  return useQuery({
    queryKey: ['tenant-places', typed],
    queryFn: async ({ signal }) => (await searchTenantPlaces({ query: { q: typed }, signal })).items,
    placeholderData: keepPreviousData,
    enabled: typed !== '',
  });
}

export function useOpenTenant() {
  return useWrite((body: OpeningInput, headers) => openTenant({ body, headers }));
}

export function useAppointAdministrator(id: string) {
  return useWrite((body: Appointment, headers) => appointAdministrator({ path: { id }, body, headers }));
}

export function useCorrectTenant({ id, version }: Tenant) {
  return useWrite((body: Correction) => correctTenant({ path: { id }, body, headers: ifMatch(version) }));
}

export function useSetSeal({ id, version }: Pick<Tenant, 'id' | 'version'>) {
  return useWrite((image: string) => setTenantSeal({ path: { id }, body: { image }, headers: ifMatch(version) }));
}

export function useSetContacts({ id, version }: OwnTenant) {
  return useWrite((body: ContactsInput) => setTenantContacts({ path: { id }, body, headers: ifMatch(version) }));
}

export function useSuspendTenant(id: string) {
  return useWrite((reason: string, headers) => suspendTenant({ path: { id }, body: { reason }, headers }));
}

export function useReopenTenant(id: string) {
  return useWrite((reason: string, headers) => reopenTenant({ path: { id }, body: { reason }, headers }));
}

export function useBreakGlass(tenantId: string) {
  return useKeysetList<BreakGlass>(['tenants', 'break-glass', tenantId], (cursor, signal) =>
    listBreakGlass({ path: { id: tenantId }, query: { ...(cursor && { cursor }), limit: 20 }, signal }),
  );
}

export function useBreakGlassReads(id: string) {
  return useKeysetList<Read>(['break-glass', id, 'reads'], (cursor, signal) =>
    listBreakGlassReads({ path: { id }, query: { ...(cursor && { cursor }), limit: 20 }, signal }),
  );
}

export function useRequestBreakGlass(tenantId: string) {
  return useWrite((body: BreakGlassRequest, headers) => requestBreakGlass({ path: { id: tenantId }, body, headers }));
}

export function useAnswerBreakGlass(id: string, answer: 'approve' | 'refuse') {
  const send = answer === 'approve' ? approveBreakGlass : refuseBreakGlass;
  return useWrite((reason: string, headers) => send({ path: { id }, body: { reason }, headers }));
}

export function useEndBreakGlass() {
  return useWrite((id: string, headers) => endBreakGlass({ path: { id }, headers }));
}

/** All of them come at once; as a list they show like every other list. */
export function useParameters(tenantId: string) {
  return useKeysetList<Parameter>(['tenants', 'parameters', tenantId], (_, signal) =>
    listTenantParameters({ path: { id: tenantId }, signal }),
  );
}

export function useSetParameter(tenantId: string, name: string) {
  return useWrite((body: ParameterInput, headers) => setTenantParameter({ path: { id: tenantId, name }, body, headers }));
}
