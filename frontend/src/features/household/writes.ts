import {
  addMember,
  cancelHouseholdImport,
  correctHousehold,
  correctMember,
  endMembership,
  ifMatch,
  recordGuarantee,
  recordIncomeStatement,
  registerHousehold,
  unmaskHousehold,
  useWrite,
  type CorrectionForm,
  type DepartureForm,
  type GuaranteeForm,
  type IncomeStatementForm,
  type RegistrationForm,
  type UnmaskingForm,
  type MemberForm,
} from '@/shared/api';
import type { Household } from './queries';

/** The changes that people make; apart from the queries, which every list and page carries. */
export function useRegister() {
  return useWrite((body: RegistrationForm, headers) => registerHousehold({ body, headers }));
}

export function useCorrectHousehold({ id }: Pick<Household, 'id'>) {
  return useWrite(({ version, ...body }: CorrectionForm & { version: number }) =>
    correctHousehold({ path: { id }, body, headers: ifMatch(version) }),
  );
}

export function useAddMember(id: string) {
  return useWrite((body: MemberForm, headers) => addMember({ path: { id }, body, headers }));
}

export function useCorrectMember(id: string, personId: string) {
  return useWrite(({ version, body }: { version: number; body: MemberForm }) =>
    correctMember({ path: { id, personId }, body, headers: ifMatch(version) }),
  );
}

export function useEndMembership(id: string, personId: string) {
  return useWrite((body: DepartureForm, headers) => endMembership({ path: { id, personId }, body, headers }));
}

export function useRecordIncome(id: string) {
  return useWrite((body: IncomeStatementForm, headers) => recordIncomeStatement({ path: { id }, body, headers }));
}

export function useRecordGuarantee(id: string) {
  return useWrite((body: GuaranteeForm, headers) => recordGuarantee({ path: { id }, body, headers }));
}

export function useUnmask(id: string) {
  return useWrite((body: UnmaskingForm) => unmaskHousehold({ path: { id }, body }));
}

export function useCancelImport(id: string) {
  return useWrite((_: undefined, headers) => cancelHouseholdImport({ path: { id }, headers }));
}
