import { Descriptions, Drawer } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from '@/shared/i18n';
import { formatNumber, formatTimestamp } from '@/shared/format';
import { useRegion } from '@/shared/region';
import type { AuditEntry } from '../queries';
import { useAuditWording } from '../wording';
import { OutcomeTag } from './columns';

export function EntryDrawer({ entry, onClose }: { entry: AuditEntry | null; onClose: () => void }) {
  const { t } = useTranslation('audit');
  return (
    <Drawer open={!!entry} onClose={onClose} size={520} title={t('entry.title')} destroyOnHidden>
      {entry && <EntryDetails entry={entry} />}
    </Drawer>
  );
}

function EntryDetails({ entry }: { entry: AuditEntry }) {
  const { t } = useTranslation('audit');
  const wording = useAuditWording();
  const region = useRegion(entry.regionCode);
  const rows: [string, ReactNode][] = [
    [t('column.at'), formatTimestamp(entry.at)],
    [t('column.operation'), wording.operation(entry.operation)],
    [t('column.outcome'), <OutcomeTag key="outcome" outcome={entry.outcome} t={t} />],
    [t('column.actor'), t('column.actorValue', { name: entry.actorName, username: entry.actorUsername })],
    [t('column.roles'), entry.actorRoles.map(wording.role).join('、')],
    [t('column.subject'), entry.subjectId && `${entry.subjectKind ? wording.subjectKind(entry.subjectKind) : ''} ${entry.subjectId}`],
    [t('column.region'), region.data ? region.data.path.map(({ name }) => name).join(' / ') : entry.regionCode],
    [t('column.rows'), formatNumber(entry.rowCount)],
    [t('entry.purpose'), entry.purpose && wording.purpose(entry.purpose)],
    [t('entry.reason'), entry.reason],
    [t('entry.trace'), <span key="trace" className="sw-digits">{entry.traceId}</span>],
    [t('entry.id'), <span key="id" className="sw-digits">{entry.id}</span>],
  ];
  return (
    <Descriptions
      bordered
      column={1}
      size="small"
      items={rows.filter(([, value]) => hasContent(value)).map(([label, children]) => ({ key: label, label, children }))}
    />
  );
}

function hasContent(value: ReactNode) {
  return value !== null && value !== undefined && value !== '';
}
