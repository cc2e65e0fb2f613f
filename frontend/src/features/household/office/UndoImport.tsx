import { useId, useState } from 'react';
import { Link } from 'react-router';
import { useActor } from '@/shared/auth';
import { formatDateTime, formatNumber } from '@/shared/format';
import { useTranslation } from '@/shared/i18n';
import { JobProgress } from '@/shared/jobs';
import { DraftProvider, TextInput, useDraft } from '@/shared/ui/form';
import { useKit } from '@/shared/ui/kit';
import { Action, DataTable, OfficeKit, Panel, type Column } from '@/shared/ui/office';
import { Failed, Loading } from '@/shared/ui/states';
import { useKeptHouseholds, useUndoing, type KeptHousehold } from '../queries';
import { useUndoImport } from '../writes';

/** Says what would leave and what would stay before anything happens. */
export function UndoButton({ id }: { id: string }) {
  const { t } = useTranslation('household/change');
  const [isOpen, setOpen] = useState(false);
  return (
    <OfficeKit>
      <Action onPress={() => setOpen(true)}>{t('undo.action')}</Action>
      {isOpen && <UndoDialog id={id} onClose={() => setOpen(false)} />}
    </OfficeKit>
  );
}

function UndoDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('household/change');
  const { Dialog, Frame, Problem } = useKit();
  const formId = useId();
  const undoing = useUndoing(id);
  const undo = useUndoImport(id);
  const form = useDraft({
    initial: () => ({ reason: '' }),
    onSubmit: async ({ reason = '' }) => {
      await undo.mutateAsync({ reason });
      onClose();
    },
  });
  const counts = undoing.data;
  return (
    <Dialog
      title={t('undo.title')}
      onClose={onClose}
      {...(counts && counts.undoable > 0 && { act: { text: t('undo.save'), form: formId, busy: form.isBusy, danger: true } })}
    >
      {undoing.isError ? (
        <Failed error={undoing.error} onRetry={() => void undoing.refetch()} />
      ) : !counts ? (
        <Loading lines={3} />
      ) : counts.undoable === 0 ? (
        <p>{t('undo.nothing')}</p>
      ) : (
        <DraftProvider value={form.draft}>
          <form id={formId} {...form.props}>
            <Frame>
              <p>
                {t('undo.hint', {
                  created: formatNumber(counts.created),
                  undoable: formatNumber(counts.undoable),
                  kept: formatNumber(counts.kept),
                })}
              </p>
              <Problem {...form.refusal} />
              <TextInput name="reason" label={t('undo.reason')} maxLength={200} required />
            </Frame>
          </form>
        </DraftProvider>
      )}
    </Dialog>
  );
}

/** Once somebody asked: how far it is, and who stays. */
export function Undoing({ id }: { id: string }) {
  const { t } = useTranslation('household/change');
  const { data } = useUndoing(id);
  if (!data?.state) return null;
  return (
    <Panel title={t('undo.state')}>
      <div role="status" aria-live="polite">
        <JobProgress job={{ state: data.state, done: data.undone, rejected: 0, total: data.undone + data.undoable }} />
        <p>{t('undo.done_text', { undone: formatNumber(data.undone), kept: formatNumber(data.kept) })}</p>
        <p className="hh-hint">
          {t('undo.by', { by: data.requestedBy, at: formatDateTime(data.requestedAt), reason: data.reason })}
        </p>
      </div>
      {data.kept > 0 && <Kept id={id} count={data.kept} />}
    </Panel>
  );
}

function Kept({ id, count }: { id: string; count: number }) {
  const { t } = useTranslation('household/change');
  const actor = useActor();
  const columns: Column<KeptHousehold>[] = [
    {
      key: 'head',
      title: t('undo.head'),
      heading: true,
      render: (row) => (actor.can('getHousehold') ? <Link to={`/households/${row.householdId}`}>{row.headName}</Link> : row.headName),
    },
    { key: 'no', title: t('undo.no'), render: (row) => <span className="sw-digits">{row.householdNo}</span> },
    { key: 'region', title: t('undo.region'), render: (row) => row.regionName },
    { key: 'members', title: t('undo.members'), align: 'end', render: (row) => formatNumber(row.memberCount) },
  ];
  return <DataTable label={t('undo.kept')} list={useKeptHouseholds(id, count)} columns={columns} rowKey={({ householdId }) => householdId} />;
}
