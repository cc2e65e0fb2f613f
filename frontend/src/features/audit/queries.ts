import { listAuditEntries, useKeysetList, type AuditEntry } from '@/shared/api';
import { useRegionKey, useScope } from '@/shared/region';

export const auditFilters = ['operation', 'actor', 'subjectId', 'from', 'to'] as const;
export type AuditFilters = Partial<Record<(typeof auditFilters)[number], string>>;

export type { AuditEntry } from '@/shared/api';

export function useAuditEntries(filters: AuditFilters) {
  const regionKey = useRegionKey();
  const { region, isNarrowed } = useScope();
  return useKeysetList<AuditEntry>(regionKey('audit', filters), (cursor, signal) =>
    listAuditEntries({
      query: { ...filters, ...(isNarrowed && { region: region.code }), ...(cursor && { cursor }), limit: 50 },
      signal,
    }),
  );
}
