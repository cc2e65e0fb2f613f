import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  approveExport,
  download,
  listExports,
  previewExport,
  refuseExport,
  requestExport,
  traceExport,
  useKeysetList,
  useWrite,
  withdrawExport,
  type ExportForm,
  type ExportFormsExportPreview,
  type ExportView,
} from '@/shared/api';
import { useRegionKey, useScope } from '@/shared/region';

export type Export = ExportView;
export type ExportRequest = ExportForm;
export type Preview = ExportFormsExportPreview;

/** The lists that can be exported; each is also a word of the contract. */
export type ExportList = 'households';

export type Filter = Record<string, string>;

export const purposes = ['case_work', 'data_quality', 'inspection', 'consultation', 'reporting', 'audit'] as const;

export const choices = ['mine', 'waiting', 'all'] as const;
export type Choice = (typeof choices)[number];

export function usePreview(list: ExportList, filter: Filter) {
  const key = useRegionKey();
  const { region } = useScope();
  return useQuery({
    queryKey: key('export-preview', list, filter),
    queryFn: ({ signal }) => previewExport({ body: { list, region: region.code, filter }, signal }),
    staleTime: 0,
  });
}

const asked = {
  mine: { whose: 'mine' },
  waiting: { whose: 'others', state: 'pending' },
  all: {},
} as const;

/** Asked for again while a file is on its way, and while somebody waits for a decision. */
export function useExports(choice: Choice) {
  const key = useRegionKey();
  return useKeysetList<Export>(
    key('exports', choice),
    (cursor, signal) => listExports({ query: { ...asked[choice], limit: 20, ...(cursor && { cursor }) }, signal }),
    {
      refetchInterval: (rows) =>
        rows.some(({ lastDownload }) => lastDownload?.state === 'running') ? 2_000 : choice === 'mine' && rows.some(({ state }) => state === 'pending') ? 15_000 : false,
    },
  );
}

export function useRequestExport() {
  return useWrite((body: ExportRequest, headers) => requestExport({ body, headers }));
}

export function useDecide(id: string, how: 'approve' | 'refuse') {
  const send = how === 'approve' ? approveExport : refuseExport;
  return useWrite((reason: string, headers) => send({ path: { id }, body: { reason }, headers }));
}

export function useWithdraw() {
  return useWrite((id: string, headers) => withdrawExport({ path: { id }, headers }));
}

export function useTrace() {
  return useWrite((code: string) => traceExport({ body: { code } }));
}

/** The file comes with the list behind it: its progress stands in the record, also on another device. */
export function useDownload() {
  const queries = useQueryClient();
  const [busy, setBusy] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const refresh = () => void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey.includes('exports') });
  const take = async ({ id, list, number, format }: Pick<Export, 'id' | 'list' | 'number' | 'format'>) => {
    setBusy(id);
    setError(null);
    const begun = setTimeout(refresh, 500);
    try {
      await download(`/api/v1/exports/${id}/file`, `${list}-${number}.${format}`);
    } catch (failed) {
      setError(failed);
    } finally {
      clearTimeout(begun);
      setBusy(null);
      refresh();
    }
  };
  return { take, busy, error };
}
