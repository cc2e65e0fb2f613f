import type { Translate } from '@/shared/i18n';
import { formatNumber, formatTimestamp } from '@/shared/format';
import { StateTag } from '@/shared/ui/field';
import type { Column } from '@/shared/ui/office';
import type { AuditEntry } from '../queries';
import type { useAuditWording } from '../wording';

type Wording = ReturnType<typeof useAuditWording>;

export function auditColumns(
  t: Translate<'audit'>,
  wording: Wording,
  onOpen: (entry: AuditEntry) => void,
): Column<AuditEntry>[] {
  return [
    {
      key: 'at',
      title: t('column.at'),
      width: 180,
      render: ({ at }) => <span className="sw-digits">{formatTimestamp(at)}</span>,
    },
    {
      key: 'operation',
      title: t('column.operation'),
      heading: true,
      render: (entry) => (
        <button type="button" className="sw-link" onClick={() => onOpen(entry)}>
          {wording.operation(entry.operation)}
        </button>
      ),
    },
    {
      key: 'actor',
      title: t('column.actor'),
      render: ({ actorName, actorUsername }) => t('column.actorValue', { name: actorName, username: actorUsername }),
    },
    { key: 'roles', title: t('column.roles'), render: ({ actorRoles }) => actorRoles.map(wording.role).join('、') },
    {
      key: 'subject',
      title: t('column.subject'),
      render: ({ subjectKind, subjectId }) =>
        subjectId && (
          <span className="sw-digits">
            {subjectKind && wording.subjectKind(subjectKind)} {subjectId}
          </span>
        ),
    },
    { key: 'rows', title: t('column.rows'), width: 90, align: 'end', render: ({ rowCount }) => formatNumber(rowCount) },
    {
      key: 'outcome',
      title: t('column.outcome'),
      width: 100,
      render: ({ outcome }) => <OutcomeTag outcome={outcome} t={t} />,
    },
  ];
}

export function OutcomeTag({ outcome, t }: { outcome: string; t: Translate<'audit'> }) {
  return (
    <StateTag tone={outcome === 'done' ? 'ok' : 'bad'}>{t(`outcome.${outcome as 'done'}`, { defaultValue: outcome })}</StateTag>
  );
}
