import { Button, Popconfirm, Space } from 'antd';
import { formatDateTime, formatNumber } from '@/shared/format';
import type { Translate } from '@/shared/i18n';
import { StateTag, type Tone } from '@/shared/ui/field';
import type { Column } from '@/shared/ui/office';
import type { Choice, Export } from '../queries';

type T = Translate<'export'>;

export type Act = {
  decide: (of: Export, how: 'approve' | 'refuse') => void;
  take: (of: Export) => void;
  withdraw: (of: Export) => void;
  /** Whose file is on its way to this device. */
  busy: string | null;
};

const tones = { pending: 'warn', ready: 'ok', refused: 'bad', withdrawn: 'plain', expired: 'plain' } as const satisfies Record<string, Tone>;

export function exportColumns(t: T, choice: Choice, act: Act): Column<Export>[] {
  const requester: Column<Export> = {
    key: 'requester',
    title: t('column.requester'),
    width: 120,
    render: ({ requesterName, requesterRegionName }) => (
      <>
        {requesterName}
        <br />
        <small>{requesterRegionName}</small>
      </>
    ),
  };
  const asked: Column<Export> = {
    key: 'asked',
    title: t('column.requestedAt'),
    width: 130,
    render: ({ requestedAt }) => <small>{formatDateTime(requestedAt)}</small>,
  };
  return [
    {
      key: 'what',
      title: t('column.what'),
      heading: true,
      width: 230,
      render: (row) => (
        <>
          {t('what', { list: t(`list.${row.list as 'households'}`), region: row.regionName, format: row.format.toUpperCase() })}
          <br />
          <small>{row.filterText || t('noFilter')}</small>
          <br />
          <small className="sw-digits">{row.number}</small>
        </>
      ),
    },
    { key: 'rows', title: t('field.rows'), width: 70, align: 'end', render: ({ rows }) => <span className="sw-digits">{formatNumber(rows)}</span> },
    choice === 'mine' ? asked : requester,
    {
      key: 'why',
      title: t('field.purpose'),
      width: 160,
      render: ({ purpose, reason }) => (
        <>
          {t(`purpose.${purpose as 'audit'}`)}
          <br />
          <small>{reason}</small>
        </>
      ),
    },
    {
      key: 'state',
      title: t('column.state'),
      width: 180,
      render: (row) => (
        <>
          <StateTag tone={tones[row.state as 'ready']}>{t(`state.${row.state as 'ready'}`)}</StateTag>
          <br />
          <small>{stateNote(row, t)}</small>
        </>
      ),
    },
    { key: 'download', title: t('column.download'), width: 140, render: (row) => <LastDownload row={row} t={t} /> },
    {
      key: 'act',
      title: t('column.act'),
      width: 140,
      render: (row) => (row.abilities.length > 0 ? <Actions row={row} act={act} t={t} /> : null),
    },
  ];
}

function stateNote({ state, approval, decidedByName, decisionReason, validUntil }: Export, t: T): string {
  const decided = decidedByName ? t('decision.by', { name: decidedByName, reason: decisionReason }) : '';
  if (state === 'pending') return t(approval === 'limit_not_set' ? 'approval.whyNotSet' : 'approval.whyAbove');
  if (state === 'ready') return [decided, t('validUntil', { time: formatDateTime(validUntil) })].filter(Boolean).join('；');
  return decided;
}

function LastDownload({ row: { lastDownload, rows }, t }: { row: Export; t: T }) {
  if (!lastDownload) return <small>{t('download.none')}</small>;
  const values = { left: formatNumber(lastDownload.rows), rows: formatNumber(rows) };
  if (lastDownload.state === 'running')
    return (
      <>
        <span role="status">{t('download.running', values)}</span>
        <progress aria-label={t('column.download')} value={lastDownload.rows} max={rows} style={{ display: 'block', width: '100%' }} />
      </>
    );
  return (
    <>
      {t(lastDownload.state === 'complete' ? 'download.complete' : 'download.aborted', values)}
      <br />
      <small>{formatDateTime(lastDownload.finishedAt)}</small>
    </>
  );
}

function Actions({ row, act, t }: { row: Export; act: Act; t: T }) {
  const may = (operation: string) => row.abilities.includes(operation);
  return (
    <Space wrap size={8}>
      {may('downloadExport') && (
        <Button size="small" type="primary" loading={act.busy === row.id} onClick={() => act.take(row)}>
          {t(row.lastDownload ? 'act.again' : 'act.download')}
        </Button>
      )}
      {may('approveExport') && (
        <Button size="small" type="primary" onClick={() => act.decide(row, 'approve')}>
          {t('act.approve')}
        </Button>
      )}
      {may('refuseExport') && (
        <Button size="small" onClick={() => act.decide(row, 'refuse')}>
          {t('act.refuse')}
        </Button>
      )}
      {may('withdrawExport') && (
        <Popconfirm title={t('act.withdrawAsk')} description={t('act.withdrawHint')} okText={t('act.withdraw')} onConfirm={() => act.withdraw(row)}>
          <Button size="small" danger>
            {t('act.withdraw')}
          </Button>
        </Popconfirm>
      )}
    </Space>
  );
}
