import { Radio } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useActor } from '@/shared/auth';
import { useTranslation } from '@/shared/i18n';
import { useFilters } from '@/shared/routing';
import { DataTable, PageHeader, Panel, ProblemAlert } from '@/shared/ui/office';
import { Empty } from '@/shared/ui/states';
import { useDownload, useExports, useWithdraw, type Choice, type Export } from '../queries';
import { exportColumns } from './columns';
import { DecisionDialog } from './DecisionDialog';
import { TracePanel } from './TracePanel';
import '../export.css';

/** Who took which list away as a file: one's own, those that wait for one's decision, and all of the jurisdiction. */
export default function ExportsPage() {
  const { t } = useTranslation('export');
  const actor = useActor();
  const [{ show }, setFilters] = useFilters(['show']);
  const open: Choice[] = [...(actor.can('requestExport') ? ['mine' as const] : []), ...(actor.can('approveExport') ? ['waiting' as const] : []), 'all'];
  const shown = open.find((choice) => choice === show) ?? open[0] ?? 'all';
  return (
    <>
      <PageHeader title={t('page.exports', { ns: 'app' })} note={t('note')} />
      <Panel>
        <Radio.Group
          className="ex-choices"
          optionType="button"
          buttonStyle="solid"
          value={shown}
          onChange={({ target }) => setFilters({ show: target.value as Choice })}
          options={open.map((value) => ({ value, label: t(`tab.${value}`) }))}
          aria-label={t('page.exports', { ns: 'app' })}
        />
        <Exports key={shown} choice={shown} />
      </Panel>
      {actor.can('traceExport') && <TracePanel />}
    </>
  );
}

function Exports({ choice }: { choice: Choice }) {
  const { t } = useTranslation('export');
  const [deciding, setDeciding] = useState<{ of: Export; how: 'approve' | 'refuse' } | null>(null);
  const exports = useExports(choice);
  const withdraw = useWithdraw();
  const { take, busy, error } = useDownload();
  useTakeAtOnce(choice, exports.rows, take);
  return (
    <>
      <ProblemAlert error={error ?? withdraw.error} />
      <DataTable
        label={t(`tab.${choice}`)}
        list={exports}
        columns={exportColumns(t, choice, {
          decide: (of, how) => setDeciding({ of, how }),
          take: (of) => void take(of),
          withdraw: ({ id }) => withdraw.mutate(id),
          busy,
        })}
        rowKey={({ id }) => id}
        empty={<Empty title={t(`none.${choice}`)} hint={t(`noneHint.${choice}`)} />}
      />
      {deciding && <DecisionDialog {...deciding} onClose={() => setDeciding(null)} />}
    </>
  );
}

/** Who was allowed a file at once is sent here with its number in the address: the file comes, the number goes. */
function useTakeAtOnce(choice: Choice, rows: Export[], take: (of: Export) => Promise<void>) {
  const [search, setSearch] = useSearchParams();
  const wanted = choice === 'mine' ? rows.find(({ id }) => id === search.get('take')) : undefined;
  // The page is drawn anew, as the download begins, before the address has changed.
  const taken = useRef<string>(undefined);
  useEffect(() => {
    if (!wanted || taken.current === wanted.id) return;
    taken.current = wanted.id;
    setSearch(
      (all) => {
        all.delete('take');
        return all;
      },
      { replace: true },
    );
    if (wanted.abilities.includes('downloadExport') && !wanted.lastDownload) void take(wanted);
  }, [wanted, setSearch, take]);
}
