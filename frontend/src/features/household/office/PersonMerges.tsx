import { useId, useState } from 'react';
import { Link } from 'react-router';
import { useActor } from '@/shared/auth';
import { formatDateTime } from '@/shared/format';
import { useTranslation } from '@/shared/i18n';
import { toast } from '@/shared/ui/field';
import { DraftProvider, TextInput, useDraft } from '@/shared/ui/form';
import { useKit } from '@/shared/ui/kit';
import { DataTable, Panel, type Column } from '@/shared/ui/office';
import { Empty } from '@/shared/ui/states';
import { usePersonMerges, type PersonMerge } from '../queries';
import { useUndoPersonMerge } from '../writes';

/** Who was merged, and for how long that can still be undone. */
export function PersonMerges() {
  const { t } = useTranslation('household/change');
  const actor = useActor();
  const { Action } = useKit();
  const [undoing, setUndoing] = useState<PersonMerge>();
  const place = (region: string, id: string, no: string) => (
    <>
      {region}
      <br />
      {actor.can('getHousehold') ? <Link to={`/households/${id}`}>{no}</Link> : no}
    </>
  );
  const columns: Column<PersonMerge>[] = [
    { key: 'name', title: t('person.name'), heading: true, width: 120, render: (row) => row.name },
    { key: 'from', title: t('person.from'), render: (row) => place(row.regionName, row.householdId, row.householdNo) },
    { key: 'into', title: t('person.into'), render: (row) => place(row.keptRegionName, row.keptHouseholdId, row.keptHouseholdNo) },
    { key: 'reason', title: t('person.reason'), render: (row) => row.reason },
    { key: 'by', title: t('person.by'), render: (row) => `${row.mergedBy} ${formatDateTime(row.mergedAt)}` },
    {
      key: 'left',
      title: t('person.left'),
      width: 180,
      render: (row) =>
        row.undoneAt ? (
          t('person.undone', { reason: row.undoReason })
        ) : row.daysLeft === 0 ? (
          t('person.over')
        ) : (
          <>
            {t('person.days', { count: row.daysLeft })}{' '}
            {actor.can('undoPersonMerge') && (
              <Action small onPress={() => setUndoing(row)}>
                {t('person.undo')}
              </Action>
            )}
          </>
        ),
    },
  ];
  return (
    <Panel title={t('person.list')}>
      <p>{t('person.listNote')}</p>
      <DataTable
        label={t('person.list')}
        list={usePersonMerges()}
        columns={columns}
        rowKey={({ id }) => id}
        empty={<Empty title={t('person.none')} />}
      />
      {undoing && <UndoDialog merge={undoing} onClose={() => setUndoing(undefined)} />}
    </Panel>
  );
}

function UndoDialog({ merge, onClose }: { merge: PersonMerge; onClose: () => void }) {
  const { t } = useTranslation('household/change');
  const { Dialog, Frame, Problem } = useKit();
  const id = useId();
  const undo = useUndoPersonMerge(merge.id);
  const form = useDraft({
    initial: () => ({ reason: '' }),
    onSubmit: async ({ reason = '' }) => {
      await undo.mutateAsync({ reason });
      toast(t('state.saved', { ns: 'shared' }));
      onClose();
    },
  });
  return (
    <Dialog
      title={t('person.undoTitle', { name: merge.name })}
      onClose={onClose}
      act={{ text: t('person.undo'), form: id, busy: form.isBusy }}
    >
      <DraftProvider value={form.draft}>
        <form id={id} {...form.props}>
          <Frame>
            <Problem {...form.refusal} />
            <TextInput name="reason" label={t('moves.why')} maxLength={200} required />
          </Frame>
        </form>
      </DraftProvider>
    </Dialog>
  );
}
