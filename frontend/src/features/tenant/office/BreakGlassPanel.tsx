import { Button, Drawer, Form, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { formatDateTime } from '@/shared/format';
import { useTranslation } from '@/shared/i18n';
import { DataTable, FormModal, Panel, ProblemAlert } from '@/shared/ui/office';
import { Empty } from '@/shared/ui/states';
import {
  useAnswerBreakGlass,
  useBreakGlass,
  useBreakGlassReads,
  useEndBreakGlass,
  useRequestBreakGlass,
  type BreakGlass,
  type BreakGlassRequest,
} from '../queries';
import { breakGlassColumns, readColumns } from './columns';
import { ReasonForm } from './ReasonForm';

type Answering = { glass: BreakGlass; how: 'approve' | 'refuse' };

/** The operator asks to look, the tenant lends its eyes or does not, and sees what was read. Both sides see the same list. */
export function BreakGlassPanel({ tenantId, mayRequest = false }: { tenantId: string; mayRequest?: boolean }) {
  const { t } = useTranslation('tenant');
  const [isAsking, setAsking] = useState(false);
  const [answering, setAnswering] = useState<Answering | null>(null);
  const [reading, setReading] = useState<BreakGlass | null>(null);
  const requests = useBreakGlass(tenantId);
  const end = useEndBreakGlass();
  const columns = breakGlassColumns(t, {
    answer: (glass, how) => setAnswering({ glass, how }),
    end: ({ id }) => end.mutate(id),
    showReads: setReading,
  });
  return (
    <Panel
      title={
        <span className="sw-row" style={{ justifyContent: 'space-between' }}>
          {t('glass.title')}
          {mayRequest && <Button onClick={() => setAsking(true)}>{t('glass.request')}</Button>}
        </span>
      }
    >
      <p style={{ marginBottom: 12, color: 'var(--ink-2)' }}>{t('glass.note')}</p>
      <ProblemAlert error={end.error} />
      <DataTable
        label={t('glass.title')}
        list={requests}
        columns={columns}
        rowKey={({ id }) => id}
        empty={<Empty title={t('glass.none')} />}
      />
      {isAsking && <RequestForm tenantId={tenantId} onClose={() => setAsking(false)} />}
      {answering && <AnswerForm {...answering} onClose={() => setAnswering(null)} />}
      <Drawer
        open={!!reading}
        onClose={() => setReading(null)}
        size={720}
        title={reading && t('glass.readsOf', { name: reading.operatorName, at: formatDateTime(reading.requestedAt) })}
        destroyOnHidden
      >
        {reading && <Reads glass={reading} />}
      </Drawer>
    </Panel>
  );
}

function Reads({ glass }: { glass: BreakGlass }) {
  const { t } = useTranslation('tenant');
  const audit = useTranslation('audit');
  return (
    <DataTable
      label={t('glass.reads')}
      list={useBreakGlassReads(glass.id)}
      columns={readColumns(t, audit.t)}
      rowKey={({ id }) => id}
      empty={<Empty title={t('glass.noReads')} />}
    />
  );
}

function RequestForm({ tenantId, onClose }: { tenantId: string; onClose: () => void }) {
  const { t } = useTranslation('tenant');
  const write = useRequestBreakGlass(tenantId);
  return (
    <FormModal<BreakGlassRequest>
      title={t('glass.request')}
      initialValues={{ reason: '' }}
      error={write.error}
      isBusy={write.isPending}
      saveText={t('glass.request')}
      onClose={onClose}
      onSave={(values) => write.mutateAsync(values)}
    >
      <p style={{ marginBottom: 16 }}>{t('glass.requestHint')}</p>
      <Form.Item
        name="reason"
        label={t('glass.reason')}
        extra={t('glass.reasonHint')}
        rules={[{ required: true, whitespace: true, message: t('form.requiredField', { ns: 'shared', label: t('glass.reason') }) }]}
      >
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="hours"
        label={t('glass.hoursAsked')}
        extra={t('glass.hoursHint')}
        rules={[{ required: true, message: t('form.requiredField', { ns: 'shared', label: t('glass.hoursAsked') }) }]}
      >
        <InputNumber min={1} max={72} precision={0} style={{ width: '100%' }} />
      </Form.Item>
    </FormModal>
  );
}

function AnswerForm({ glass, how, onClose }: Answering & { onClose: () => void }) {
  const { t } = useTranslation('tenant');
  const write = useAnswerBreakGlass(glass.id, how);
  return (
    <ReasonForm
      title={t(how === 'approve' ? 'glass.approve' : 'glass.refuse')}
      hint={t(how === 'approve' ? 'glass.approveHint' : 'glass.refuseHint', { name: glass.operatorName, hours: glass.hours })}
      error={write.error}
      isBusy={write.isPending}
      onSave={(reason) => write.mutateAsync(reason)}
      onClose={onClose}
    />
  );
}
