import { Alert, Button, Checkbox, Form, Select, Statistic } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useActor } from '@/shared/auth';
import { formatDate, formatNumber } from '@/shared/format';
import { useTranslation } from '@/shared/i18n';
import { useScope } from '@/shared/region';
import { useFilters } from '@/shared/routing';
import { StateTag } from '@/shared/ui/field';
import { DataTable, FilterBar, ListDownload, PageHeader, Panel, type Column } from '@/shared/ui/office';
import { Empty, Failed, Loading } from '@/shared/ui/states';
import {
  gridFilters,
  gridLevels,
  useGrids,
  useGridSummary,
  useHandOverState,
  useStrays,
  useVillageGaps,
  useWorkloads,
  type Gap,
  type Grid,
  type Stray,
  type Workload,
} from '../queries';
import { AssignForm, HandOverForm } from './forms';

/** Grids of a region: who is responsible, whether everybody is looked after, and by how many (SX-01, HB-27, HB-28). */
export default function GridsPage() {
  const { t } = useTranslation('grid');
  const actor = useActor();
  const [isHandingOver, setHandingOver] = useState(false);
  const [handOver, setHandOver] = useState<string | null>(null);
  return (
    <>
      <PageHeader
        title={t('page.grids', { ns: 'app' })}
        note={t('note')}
        actions={actor.can('handOverGrids') && <Button onClick={() => setHandingOver(true)}>{t('handOver.title')}</Button>}
      />
      {handOver && <HandOverState id={handOver} />}
      {actor.can('summarizeGrids') && <Summary />}
      <Grids />
      {actor.can('listGridWorkloads') && <Workloads />}
      {actor.can('listGridGaps') && <Gaps />}
      {actor.can('listHouseholdsWithoutGrid') && <Strays />}
      {isHandingOver && <HandOverForm onClose={() => setHandingOver(false)} onDone={setHandOver} />}
    </>
  );
}

function HandOverState({ id }: { id: string }) {
  const { t } = useTranslation('grid');
  const { data } = useHandOverState(id);
  if (!data) return null;
  return (
    <Alert
      role="status"
      style={{ marginBottom: 16 }}
      type={data.rejected > 0 ? 'warning' : data.state === 'done' ? 'success' : 'info'}
      showIcon
      title={t('handOver.state', { total: data.total, done: data.done, rejected: data.rejected })}
      {...(data.stayed.length > 0 && {
        description: data.stayed.map((each) => `${each.regionName}：${t(`handOver.problem.${each.problem.replace('grid/', '') as 'no-grant'}`, { defaultValue: each.problem })}`).join('；'),
      })}
    />
  );
}

function Summary() {
  const { t } = useTranslation('grid');
  const summary = useGridSummary();
  if (summary.isPending) return <Loading lines={2} />;
  if (summary.isError) return <Failed error={summary.error} onRetry={() => void summary.refetch()} />;
  const it = summary.data;
  const held = (all: number, vacant: number) => t('summary.held', { held: formatNumber(all - vacant), all: formatNumber(all) });
  const figures: [string, string][] = [
    [t('summary.coverage'), `${it.coveragePercent}%`],
    [t('summary.households'), formatNumber(it.households)],
    [t('summary.withoutWorker'), formatNumber(it.householdsWithoutWorker)],
    [t('summary.withoutGrid'), formatNumber(it.householdsWithoutGrid)],
    [t('summary.groups'), held(it.groups, it.groupsVacant)],
    [t('summary.villages'), held(it.villages, it.villagesVacant)],
    [t('summary.townships'), held(it.townships, it.townshipsVacant)],
    [t('summary.villagesWithoutWorker'), formatNumber(it.villagesWithoutWorker)],
    [t('summary.workers'), formatNumber(it.workers)],
    [t('summary.max'), it.maxHouseholds ? formatNumber(it.maxHouseholds) : t('summary.notConfigured')],
  ];
  return (
    <Panel title={t('summary.title')}>
      <div style={{ display: 'grid', gap: 16, gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))' }}>
        {figures.map(([title, value]) => (
          <Statistic key={title} title={title} value={value} formatter={(shown) => shown} />
        ))}
      </div>
    </Panel>
  );
}

function Grids() {
  const { t } = useTranslation('grid');
  const { region } = useScope();
  const [filters, setFilters] = useFilters(gridFilters);
  const [assigning, setAssigning] = useState<Grid | null>(null);
  const grids = useGrids(filters);
  const mayAssign = useActor().can('assignGrid');
  const columns: Column<Grid>[] = [
    { key: 'name', title: t('column.grid'), heading: true, width: 240, render: (row) => row.regionName },
    { key: 'level', title: t('column.level'), width: 100, render: (row) => t(`level.${row.level}`) },
    { key: 'households', title: t('column.households'), width: 80, align: 'end', render: (row) => formatNumber(row.households) },
    {
      key: 'person',
      title: t('column.person'),
      width: 200,
      render: (row) =>
        row.accountId ? (
          <>
            {row.personName} {row.accountActive === false && <StateTag tone="bad">{t('inactive')}</StateTag>}
          </>
        ) : (
          <StateTag tone="bad">{t('vacant')}</StateTag>
        ),
    },
    { key: 'phone', title: t('column.phone'), width: 130, render: (row) => row.maskedPhone && <span className="sw-digits">{row.maskedPhone}</span> },
    { key: 'since', title: t('column.since'), width: 140, render: (row) => formatDate(row.since) },
    ...(mayAssign
      ? [
          {
            key: 'actions',
            title: t('column.actions'),
            render: (row: Grid) =>
              row.abilities.includes('assignGrid') && (
                <Button onClick={() => setAssigning(row)}>{t(row.accountId ? 'assign.change' : 'assign.assign')}</Button>
              ),
          },
        ]
      : []),
  ];
  return (
    <Panel title={t('list')}>
      <FilterBar
        values={{ level: filters.level, vacant: !!filters.vacant }}
        onApply={({ level, vacant }) => setFilters({ level: level as string | undefined, vacant: vacant ? 'yes' : undefined })}
      >
        <Form.Item name="level" label={t('column.level')}>
          <Select allowClear placeholder={t('any')} options={gridLevels.map((value) => ({ value, label: t(`level.${value}`) }))} />
        </Form.Item>
        <Form.Item name="vacant" valuePropName="checked" label={t('column.person')}>
          <Checkbox>{t('vacantOnly')}</Checkbox>
        </Form.Item>
      </FilterBar>
      <Tools path="/api/v1/grids/file" query={{ region: region.code, level: filters.level, vacant: filters.vacant && 'true' }} name="grids" />
      <DataTable
        label={t('list')}
        list={grids}
        columns={columns}
        rowKey={(row) => row.regionCode}
        empty={<Empty title={t('none')} hint={t('noneHint')} />}
      />
      {assigning && <AssignForm grid={assigning} onClose={() => setAssigning(null)} />}
    </Panel>
  );
}

function Tools(props: Parameters<typeof ListDownload>[0]) {
  return (
    <div className="sw-page-actions" style={{ marginBottom: 12, justifyContent: 'flex-start' }}>
      <ListDownload {...props} />
    </div>
  );
}

function Workloads() {
  const { t } = useTranslation('grid');
  const { region } = useScope();
  const columns: Column<Workload>[] = [
    { key: 'person', title: t('column.person'), heading: true, width: 160, render: (row) => row.personName },
    { key: 'region', title: t('column.where'), width: 240, render: (row) => row.regionName },
    { key: 'grids', title: t('column.grids'), width: 80, align: 'end', render: (row) => row.grids },
    { key: 'households', title: t('column.households'), width: 80, align: 'end', render: (row) => formatNumber(row.households) },
    {
      key: 'state',
      title: t('column.state'),
      render: (row) =>
        row.overloaded === null || row.overloaded === undefined ? (
          t('summary.notConfigured')
        ) : (
          <StateTag tone={row.overloaded ? 'warn' : 'ok'}>{t(row.overloaded ? 'overloaded' : 'fits')}</StateTag>
        ),
    },
  ];
  return (
    <Panel title={t('workload.title')}>
      <Tools path="/api/v1/grid-workloads/file" query={{ region: region.code }} name="grid-workloads" />
      <DataTable
        label={t('workload.title')}
        list={useWorkloads()}
        columns={columns}
        rowKey={(row) => row.accountId}
        empty={<Empty title={t('workload.none')} />}
      />
    </Panel>
  );
}

function Gaps() {
  const { t } = useTranslation('grid');
  const { region } = useScope();
  const columns: Column<Gap>[] = [
    { key: 'village', title: t('column.village'), heading: true, width: 260, render: (row) => row.regionName },
    { key: 'code', title: t('column.code'), render: (row) => <span className="sw-digits">{row.regionCode}</span> },
  ];
  return (
    <Panel title={t('gap.title')}>
      <Tools path="/api/v1/grid-gaps/file" query={{ region: region.code }} name="grid-gaps" />
      <DataTable
        label={t('gap.title')}
        list={useVillageGaps()}
        columns={columns}
        rowKey={(row) => row.regionCode}
        empty={<Empty title={t('gap.none')} />}
      />
    </Panel>
  );
}

function Strays() {
  const { t } = useTranslation('grid');
  const mayOpen = useActor().can('getHousehold');
  const columns: Column<Stray>[] = [
    {
      key: 'head',
      title: t('column.head'),
      heading: true,
      width: 160,
      render: (row) => (mayOpen ? <Link to={`/households/${row.householdId}`}>{row.headName}</Link> : row.headName),
    },
    { key: 'no', title: t('column.no'), width: 180, render: (row) => <span className="sw-digits">{row.householdNo}</span> },
    { key: 'village', title: t('column.village'), render: (row) => row.regionName },
  ];
  return (
    <Panel title={t('stray.title')}>
      <DataTable
        label={t('stray.title')}
        list={useStrays(true)}
        columns={columns}
        rowKey={(row) => row.householdId}
        empty={<Empty title={t('stray.none')} />}
      />
    </Panel>
  );
}
