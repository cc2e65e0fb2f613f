import { useQuery } from '@tanstack/react-query';
import {
  correctAccount,
  createAccount,
  deactivateAccount,
  decideGrant,
  getAccount,
  listAccountFiles,
  listRejectedAccountRows,
  grantRole,
  ifMatch,
  listAccounts,
  listClients,
  reactivateAccount,
  reactivateClient,
  registerClient,
  resetPassword,
  revokeGrant,
  rotateClientSecret,
  setClientScopes,
  suspendAccount,
  suspendClient,
  useKeysetList,
  useWrite,
  type AccountFileControllerRejectedAccountRow,
  type AccountFileView,
  type AccountForm,
  type AccountItem,
  type AccountView,
  type ClientForm,
  type ClientView,
  type DutyView,
  type GrantForm,
  type PersonForm,
} from '@/shared/api';
import { useRegionKey, useScope } from '@/shared/region';

export type Account = AccountItem;
export type AccountDetails = AccountView;
export type Duty = DutyView;
export type Client = ClientView;
export type AccountFile = AccountFileView;
export type RejectedRow = AccountFileControllerRejectedAccountRow;

export const accountFilters = ['view', 'role', 'username'] as const;
export type AccountFilters = Partial<Record<(typeof accountFilters)[number], string>>;

/** While something waits for the sign-in server, the list looks again. */
const soon = 3_000;

export function useAccounts({ view, role, username }: AccountFilters) {
  const regionKey = useRegionKey();
  const { region, isNarrowed } = useScope();
  return useKeysetList<Account>(
    regionKey('accounts', view, role, username),
    (cursor, signal) =>
      listAccounts({
        query: {
          ...(role && { role }),
          ...(username && { username }),
          ...(view === 'waiting' && { waiting: true }),
          ...(view === 'unused' && { unused: true }),
          ...(view === 'left' && { status: 'left' }),
          ...(isNarrowed && { region: region.code }),
          ...(cursor && { cursor }),
          limit: 50,
        },
        signal,
      }),
    { refetchInterval: (rows) => (rows.every(({ provisioned }) => provisioned) ? false : soon) },
  );
}

export function useAccount(id: string) {
  const regionKey = useRegionKey();
  return useQuery({
    queryKey: regionKey('accounts', id),
    queryFn: ({ signal }) => getAccount({ path: { id }, signal }),
    refetchInterval: ({ state }) => (state.data && !state.data.account.provisioned ? soon : false),
  });
}

export function useCreateAccount() {
  return useWrite((body: AccountForm, headers) => createAccount({ body, headers }));
}

export function useCorrectAccount({ account }: AccountDetails) {
  return useWrite((body: PersonForm) => correctAccount({ path: { id: account.id }, body, headers: ifMatch(account.version) }));
}

export function useGrantRole(id: string) {
  return useWrite((body: GrantForm, headers) => grantRole({ path: { id }, body, headers }));
}

export function useRevokeGrant(id: string) {
  return useWrite(({ grantId, on, reason }: { grantId: string; on?: string; reason?: string }, headers) =>
    revokeGrant({ path: { id, grantId }, body: { on: on ?? null, reason: reason ?? null }, headers }),
  );
}

export function useDecideGrant(id: string) {
  return useWrite(({ grantId, approved }: { grantId: string; approved: boolean }, headers) =>
    decideGrant({ path: { id, grantId }, body: { approved }, headers }),
  );
}

export function useSuspendAccount(id: string) {
  return useWrite((reason: string, headers) => suspendAccount({ path: { id }, body: { reason }, headers }));
}

export function useReactivateAccount(id: string) {
  return useWrite<AccountView>((_, headers) => reactivateAccount({ path: { id }, headers }));
}

export function useDeactivateAccount(id: string) {
  return useWrite((reason: string, headers) => deactivateAccount({ path: { id }, body: { reason }, headers }));
}

export function useResetPassword(id: string) {
  return useWrite((reason: string, headers) => resetPassword({ path: { id }, body: { reason }, headers }));
}

export function useAccountFiles() {
  const regionKey = useRegionKey();
  return useKeysetList<AccountFile>(
    regionKey('account-files'),
    (cursor, signal) => listAccountFiles({ query: { ...(cursor && { cursor }) }, signal }),
    { refetchInterval: (rows) => (rows.every(({ finished }) => finished) ? false : soon) },
  );
}

export function useRejectedRows(id: string) {
  const regionKey = useRegionKey();
  return useKeysetList<RejectedRow>(regionKey('account-files', id, 'rejected'), (cursor, signal) =>
    listRejectedAccountRows({ path: { id }, query: { ...(cursor && { cursor }), limit: 50 }, signal }),
  );
}

export function useClients() {
  const regionKey = useRegionKey();
  return useKeysetList<Client>(
    regionKey('clients'),
    (cursor, signal) => listClients({ query: { ...(cursor && { cursor }), limit: 50 }, signal }),
    { refetchInterval: (rows) => (rows.every(({ keys }) => keys.every(({ provisioned }) => provisioned)) ? false : soon) },
  );
}

export function useRegisterClient() {
  return useWrite((body: ClientForm, headers) => registerClient({ body, headers }));
}

export function useRotateSecret(id: string) {
  return useWrite((overlapDays: number, headers) => rotateClientSecret({ path: { id }, body: { overlapDays }, headers }));
}

export function useSetScopes(id: string) {
  return useWrite((scopes: string[], headers) => setClientScopes({ path: { id }, body: { scopes }, headers }));
}

export function useSuspendClient(id: string) {
  return useWrite((reason: string, headers) => suspendClient({ path: { id }, body: { reason }, headers }));
}

export function useReactivateClient(id: string) {
  return useWrite<ClientView>((_, headers) => reactivateClient({ path: { id }, headers }));
}
