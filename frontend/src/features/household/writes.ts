import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  acceptMove,
  addMember,
  cancelHouseholdImport,
  correctHousehold,
  correctMember,
  endMembership,
  ifMatch,
  mergeHouseholds,
  mergePersons,
  moveHousehold,
  recordGuarantee,
  recordIncomeStatement,
  refuseMove,
  registerHousehold,
  requestMove,
  splitHousehold,
  undoImport,
  undoPersonMerge,
  unmaskHousehold,
  useWrite,
  withdrawMove,
  type AcceptanceForm,
  type CorrectionForm,
  type DepartureForm,
  type GuaranteeForm,
  type IncomeStatementForm,
  type MergerForm,
  type MoveForm,
  type MoveRequestForm,
  type PersonMergeForm,
  type ReasonForm,
  type RegistrationForm,
  type SplitForm,
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

export function useSplit({ id, version }: Household) {
  return useWrite((body: SplitForm, headers) => splitHousehold({ path: { id }, body, headers: { ...headers, ...ifMatch(version) } }));
}

export function useMerge({ id, version }: Household) {
  return useWrite((body: MergerForm, headers) => mergeHouseholds({ path: { id }, body, headers: { ...headers, ...ifMatch(version) } }));
}

export function useMove({ id, version }: Household) {
  return useWrite((body: MoveForm, headers) => moveHousehold({ path: { id }, body, headers: { ...headers, ...ifMatch(version) } }));
}

export function useRequestMove({ id, version }: Household) {
  return useWrite((body: MoveRequestForm, headers) => requestMove({ path: { id }, body, headers: { ...headers, ...ifMatch(version) } }));
}

export function useAcceptMove(id: string) {
  return useWrite((body: AcceptanceForm, headers) => acceptMove({ path: { id }, body, headers }));
}

/** Says no to a move: the other county refuses, or the own one withdraws. */
export function useEndMove(id: string, how: 'refuse' | 'withdraw') {
  return useWrite((body: ReasonForm, headers) =>
    how === 'refuse' ? refuseMove({ path: { id }, body, headers }) : withdrawMove({ path: { id }, body, headers }),
  );
}

export function useMergePersons({ id, version }: Household) {
  return useWrite(({ dropped, ...body }: PersonMergeForm & { dropped: string }, headers) =>
    mergePersons({ path: { id, personId: dropped }, body, headers: { ...headers, ...ifMatch(version) } }),
  );
}

export function useUndoPersonMerge(id: string) {
  return useWrite((body: ReasonForm, headers) => undoPersonMerge({ path: { id }, body, headers }));
}

export function useUndoImport(id: string) {
  return useWrite((body: ReasonForm, headers) => undoImport({ path: { id }, body, headers }));
}

export function useRecordIncome(id: string) {
  return useWrite((body: IncomeStatementForm, headers) => recordIncomeStatement({ path: { id }, body, headers }));
}

export function useRecordGuarantee(id: string) {
  return useWrite((body: GuaranteeForm, headers) => recordGuarantee({ path: { id }, body, headers }));
}

/** Changes nothing but the list of who looked: the numbers are shown without waiting for the page to be fetched afresh. */
export function useUnmask(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: UnmaskingForm) => unmaskHousehold({ path: { id }, body }),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['household', id, 'accesses'] }),
  });
}

export function useCancelImport(id: string) {
  return useWrite((_: undefined, headers) => cancelHouseholdImport({ path: { id }, headers }));
}
