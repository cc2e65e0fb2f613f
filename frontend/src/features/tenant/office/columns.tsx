import { Button, Popconfirm, Space } from 'antd';
import { Link } from 'react-router';
import { formatDate, formatDateTime, formatNumber, formatTimestamp } from '@/shared/format';
import type { Translate } from '@/shared/i18n';
import { StateTag } from '@/shared/ui/field';
import type { Column } from '@/shared/ui/office';
import type { BreakGlass, Read, TenantRow } from '../queries';

const tenantTones = { open: 'ok', suspended: 'warn', absorbed: 'plain' } as const;

export function TenantStateTag({ state, t }: { state: TenantRow['state']; t: Translate<'tenant'> }) {
  return <StateTag tone={tenantTones[state]}>{t(`state.${state}`)}</StateTag>;
}

export function tenantColumns(t: Translate<'tenant'>): Column<TenantRow>[] {
  return [
    {
      key: 'name',
      title: t('column.name'),
      heading: true,
      render: ({ id, name }) => <Link to={`/tenants/${id}`}>{name}</Link>,
    },
    { key: 'state', title: t('column.state'), width: 110, render: ({ state }) => <TenantStateTag state={state} t={t} /> },
    { key: 'place', title: t('column.place'), render: ({ regionName }) => regionName },
    { key: 'level', title: t('column.level'), width: 90, render: ({ level }) => t(`region.level.${level}`, { ns: 'shared' }) },
    { key: 'code', title: t('column.code'), width: 120, render: ({ regionCode }) => <span className="sw-digits">{regionCode}</span> },
    { key: 'opened', title: t('column.openedAt'), width: 160, render: ({ openedAt }) => formatDate(openedAt) },
  ];
}

const glassTones = { requested: 'warn', active: 'brand', refused: 'bad', ended: 'plain' } as const;

export type GlassAct = {
  answer: (glass: BreakGlass, how: 'approve' | 'refuse') => void;
  end: (glass: BreakGlass) => void;
  showReads: (glass: BreakGlass) => void;
};

export function breakGlassColumns(t: Translate<'tenant'>, act: GlassAct): Column<BreakGlass>[] {
  return [
    {
      key: 'reason',
      title: t('glass.reason'),
      heading: true,
      render: ({ reason }) => <span className="tn-wrap">{reason}</span>,
    },
    {
      key: 'state',
      title: t('column.state'),
      width: 100,
      render: ({ state }) => <StateTag tone={glassTones[state]}>{t(`glass.state.${state}`)}</StateTag>,
    },
    {
      key: 'asked',
      title: t('glass.asked'),
      width: 180,
      render: ({ operatorName, hours, requestedAt }) => (
        <>
          {t('glass.askedValue', { name: operatorName, hours: t('glass.hoursValue', { count: hours }) })}
          <br />
          {formatDateTime(requestedAt)}
        </>
      ),
    },
    {
      key: 'answer',
      title: t('glass.answer'),
      render: ({ answeredBy, answerReason }) =>
        answeredBy && <span className="tn-wrap">{t('glass.answerValue', { name: answeredBy, reason: answerReason })}</span>,
    },
    { key: 'until', title: t('glass.until'), width: 170, render: ({ validTo, endedAt }) => formatDateTime(endedAt ?? validTo) },
    {
      key: 'act',
      title: t('column.act'),
      width: 170,
      render: (glass) => glass.abilities.length > 0 ? <GlassActions glass={glass} act={act} t={t} /> : null,
    },
  ];
}

function GlassActions({ glass, act, t }: { glass: BreakGlass; act: GlassAct; t: Translate<'tenant'> }) {
  const may = (operation: string) => glass.abilities.includes(operation);
  return (
    <Space wrap size={8}>
      {may('approveBreakGlass') && (
        <Button size="small" type="primary" onClick={() => act.answer(glass, 'approve')}>
          {t('glass.approve')}
        </Button>
      )}
      {may('refuseBreakGlass') && (
        <Button size="small" onClick={() => act.answer(glass, 'refuse')}>
          {t('glass.refuse')}
        </Button>
      )}
      {may('listBreakGlassReads') && (
        <Button size="small" onClick={() => act.showReads(glass)}>
          {t('glass.reads')}
        </Button>
      )}
      {may('endBreakGlass') && (
        <Popconfirm
          title={t(glass.state === 'requested' ? 'glass.takeBackAsk' : 'glass.endAsk')}
          onConfirm={() => act.end(glass)}
        >
          <Button size="small" danger>
            {t(glass.state === 'requested' ? 'glass.takeBack' : 'glass.end')}
          </Button>
        </Popconfirm>
      )}
    </Space>
  );
}

/** The words of the audit trail: what was read is an operation there. */
export function readColumns(t: Translate<'tenant'>, audit: Translate<'audit'>): Column<Read>[] {
  return [
    { key: 'at', title: t('column.at'), width: 180, render: ({ at }) => <span className="sw-digits">{formatTimestamp(at)}</span> },
    {
      key: 'operation',
      title: audit('column.operation'),
      heading: true,
      render: ({ operation }) => audit(`operation.${operation as 'getHousehold'}`, { defaultValue: operation }),
    },
    { key: 'actor', title: audit('column.actor'), render: ({ actorName }) => actorName },
    { key: 'rows', title: audit('column.rows'), width: 80, align: 'end', render: ({ rowCount }) => formatNumber(rowCount) },
  ];
}
