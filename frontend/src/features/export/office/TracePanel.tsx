import { Button, Descriptions, Form, Input } from 'antd';
import { formatDateTime, formatNumber } from '@/shared/format';
import { useTranslation } from '@/shared/i18n';
import { Panel, ProblemAlert } from '@/shared/ui/office';
import { useTrace } from '../queries';

/** A row that should not be where it was found: the code at its end says who took it away. */
export function TracePanel() {
  const { t } = useTranslation('export');
  const trace = useTrace();
  const found = trace.data;
  return (
    <Panel title={t('trace.title')}>
      <p className="ex-note">{t('trace.note')}</p>
      <Form<{ code: string }> layout="vertical" className="ex-trace" onFinish={({ code }) => trace.mutate(code)}>
        <Form.Item
          name="code"
          label={t('trace.code')}
          rules={[{ required: true, whitespace: true, message: t('form.requiredField', { ns: 'shared', label: t('trace.code') }) }]}
        >
          <Input maxLength={60} autoComplete="off" spellCheck={false} />
        </Form.Item>
        <Button htmlType="submit" loading={trace.isPending}>
          {t('trace.go')}
        </Button>
      </Form>
      <div role="status" aria-live="polite">
        <ProblemAlert error={trace.error} />
        {found && (
          <Descriptions
            bordered
            size="small"
            column={{ xs: 1, sm: 1, md: 2 }}
            items={[
              { key: 'who', label: t('column.requester'), children: `${found.requesterName} (${found.requesterUsername})，${found.requesterRegionName}` },
              { key: 'at', label: t('column.requestedAt'), children: formatDateTime(found.requestedAt) },
              { key: 'what', label: t('column.what'), children: `${t('what', { list: t(`list.${found.list as 'households'}`), region: found.regionName, format: found.format.toUpperCase() })}，${found.filterText || t('noFilter')}` },
              { key: 'rows', label: t('field.rows'), children: formatNumber(found.rows) },
              { key: 'why', label: t('field.purpose'), children: `${t(`purpose.${found.purpose as 'audit'}`)}：${found.reason}` },
              { key: 'by', label: t('trace.approver'), children: found.decidedByName ?? t('approval.notNeeded') },
              { key: 'number', label: t('column.number'), children: <span className="sw-digits">{found.number}</span> },
            ]}
          />
        )}
      </div>
    </Panel>
  );
}
