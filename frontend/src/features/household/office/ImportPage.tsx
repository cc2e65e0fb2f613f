import { Alert, Button, Popconfirm, Tabs } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { download, faultText, problemText } from '@/shared/api';
import { useActor } from '@/shared/auth';
import { formatDateTime, formatNumber } from '@/shared/format';
import { useTranslation } from '@/shared/i18n';
import { JobProgress } from '@/shared/jobs';
import { Empty, Failed, Loading } from '@/shared/ui/states';
import { Icon } from '@/shared/ui/icons';
import { Action, DataTable, PageHeader, Panel, ProblemAlert } from '@/shared/ui/office';
import { isRunning, useDifferences, useImport, useRejectedRows, type HouseholdImport } from '../queries';
import { useCancelImport } from '../writes';
import { UndoButton, Undoing } from './UndoImport';
import { differenceColumns, rejectedColumns } from './importColumns';
import '../household.css';
import '../import/import.css';

/** One import: how far it is, what became of its rows, and what to do with those that were refused. */
export default function ImportPage() {
  const { id = '' } = useParams();
  const found = useImport(id);
  if (found.data) return <Result found={found.data} />;
  if (found.isError) return <Failed error={found.error} onRetry={() => void found.refetch()} />;
  return <Loading />;
}

const outcomes = ['created', 'unchanged', 'different', 'rejected'] as const;

function Result({ found }: { found: HouseholdImport }) {
  const { t, language } = useTranslation('household/import');
  const cancel = useCancelImport(found.id);
  const counts = {
    created: found.createdRows,
    unchanged: found.unchangedRows,
    different: found.differentRows,
    rejected: found.rejectedRows,
  };
  const problem = found.problem && problemText(found.problem, language);
  return (
    <>
      <PageHeader
        title={found.fileName}
        note={`${t(`import.layout.${found.layout as 'register'}`)} · ${t(found.mode === 'compare' ? 'import.modeCompare' : 'import.modeApply')} · ${found.requestedBy} · ${formatDateTime(found.createdAt)}`}
        actions={
          <>
            {found.abilities.includes('cancelHouseholdImport') && (
              <Popconfirm
                title={t('import.cancelTitle')}
                description={<div className="hh-confirm">{t('import.cancelHint')}</div>}
                okText={t('import.cancel')}
                cancelText={t('action.back', { ns: 'shared' })}
                onConfirm={() => cancel.mutate(undefined)}
              >
                <Button danger loading={cancel.isPending}>
                  {t('import.cancel')}
                </Button>
              </Popconfirm>
            )}
            {found.abilities.includes('undoImport') && <UndoButton id={found.id} />}
            <Action to="/household-imports">{t(found.rejectedRows > 0 ? 'import.again' : 'import.former')}</Action>
          </>
        }
      />
      <ProblemAlert error={cancel.error} />
      {problem && <Alert type="error" showIcon title={problem.title || t('import.failed')} description={problem.detail} className="hh-alert" />}
      <Panel>
        <div role="status" aria-live="polite">
          <JobProgress
            job={{ state: found.state, done: found.doneRows - found.rejectedRows, rejected: found.rejectedRows, total: found.totalRows ?? null }}
          />
          <p className="hh-hint">
            {[
              isRunning(found) && t('import.running'),
              found.rowsPerSecond ? t('import.rate', { rate: formatNumber(found.rowsPerSecond) }) : false,
              found.createdHouseholds > 0 && t('import.households', { count: found.createdHouseholds }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        <dl className="hh-counts">
          {outcomes.map((outcome) => (
            <div key={outcome} data-outcome={outcome}>
              <dt>{t(`import.count.${outcome}`)}</dt>
              <dd>{formatNumber(counts[outcome])}</dd>
            </div>
          ))}
        </dl>
        <p className="hh-formula">{t('import.sum', { ...counts, rows: found.doneRows })}</p>
        {found.ignoredColumns.length > 0 && (
          <p className="hh-hint">{t('import.ignored', { columns: found.ignoredColumns.join('、') })}</p>
        )}
        {!isRunning(found) && found.createdRows > 0 && <Link to={`/households?region=${found.regionCode}`}>{t('import.toList')}</Link>}
      </Panel>
      {found.abilities.includes('undoImport') && <Undoing id={found.id} />}
      <Panel>
        <Tabs
          defaultActiveKey={found.rejectedRows === 0 && found.differenceCount > 0 ? 'differences' : 'rejected'}
          items={[
            { key: 'rejected', label: `${t('import.rejected')} (${formatNumber(found.rejectedRows)})`, children: <Rejected found={found} /> },
            {
              key: 'differences',
              label: `${t('import.differences')} (${formatNumber(found.differenceCount)})`,
              children: <Differences found={found} />,
            },
          ]}
        />
      </Panel>
    </>
  );
}

function Rejected({ found }: { found: HouseholdImport }) {
  const { t, language } = useTranslation('household/import');
  const kept = found.abilities.includes('downloadRejectedRows');
  const rows = useRejectedRows(found.id, kept ? found.rejectedRows : 0);
  if (found.rejectedRows === 0) return <Empty title={t('import.noneRejected')} />;
  if (!kept) return <ListsGone />;
  return (
    <>
      <Download
        path={`/api/v1/household-imports/${found.id}/rejected-rows/file`}
        name={`rejected-rows-${found.id}`}
        hint={t('import.rejectedHint')}
        until={found.listsUntil}
      />
      <DataTable
        label={t('import.rejected')}
        list={rows}
        columns={rejectedColumns(t, (fault) => faultText({ pointer: '', ...fault }, language))}
        rowKey={({ line }) => String(line)}
      />
    </>
  );
}

function Differences({ found }: { found: HouseholdImport }) {
  const { t } = useTranslation('household/import');
  const actor = useActor();
  const kept = found.abilities.includes('downloadDifferences');
  const rows = useDifferences(found.id, kept ? found.differenceCount : 0);
  if (found.differenceCount === 0) return <Empty title={t('import.noneDifferent')} />;
  if (!kept) return <ListsGone />;
  return (
    <>
      <Download
        path={`/api/v1/household-imports/${found.id}/differences/file`}
        name={`differences-${found.id}`}
        hint={t('import.differencesHint')}
        until={found.listsUntil}
      />
      <DataTable
        label={t('import.differences')}
        list={rows}
        columns={differenceColumns(t, actor.can('getHousehold'))}
        rowKey={(row) => [row.line, row.householdId, row.name, row.column].join('/')}
      />
    </>
  );
}

/** The counts above stay; who was meant is nobody's business any more. */
function ListsGone() {
  const { t } = useTranslation('household/import');
  return <Empty title={t('import.listsGone')} hint={t('import.listsGoneHint')} />;
}

function Download({ path, name, hint, until }: { path: string; name: string; hint: string; until: string }) {
  const { t } = useTranslation('household/import');
  const [error, setError] = useState<unknown>(null);
  return (
    <div className="hh-download">
      <ProblemAlert error={error} />
      <p>
        {hint}
        <br />
        {t('import.listsUntil', { time: formatDateTime(until) })}
      </p>
      {(['xlsx', 'csv'] as const).map((format) => (
        <Button
          key={format}
          icon={<Icon name="download" size={16} />}
          onClick={() => {
            setError(null);
            void download(`${path}?format=${format}`, `${name}.${format}`).catch(setError);
          }}
        >
          {t('import.download', { format: format.toUpperCase() })}
        </Button>
      ))}
    </div>
  );
}
