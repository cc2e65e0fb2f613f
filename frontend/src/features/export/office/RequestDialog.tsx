import { Alert, Descriptions, Form, Input, Modal, Radio, Select } from 'antd';
import { useNavigate } from 'react-router';
import { formatNumber } from '@/shared/format';
import { useTranslation } from '@/shared/i18n';
import { useScope } from '@/shared/region';
import { toast } from '@/shared/ui/field';
import { ProblemAlert, useFormFaults } from '@/shared/ui/office';
import { Failed, Loading } from '@/shared/ui/states';
import { purposes, usePreview, useRequestExport, type ExportList, type ExportRequest, type Filter, type Preview } from '../queries';
import '../export.css';

type Props = { list: ExportList; filter: Filter; onClose: () => void };
type Values = Pick<ExportRequest, 'format' | 'purpose' | 'reason'>;

/** What the file will hold, what it is for, and whether somebody else has to agree: before it is asked for. */
export function RequestDialog({ list, filter, onClose }: Props) {
  const { t } = useTranslation('export');
  const { region } = useScope();
  const navigate = useNavigate();
  const preview = usePreview(list, filter);
  const write = useRequestExport();
  const [form] = Form.useForm<Values>();
  const rest = useFormFaults(form, write.error);
  const rows = preview.data?.rows ?? 0;
  const waits = preview.data?.approval !== 'not_needed';

  async function send(values: Values) {
    let asked;
    try {
      asked = await write.mutateAsync({ list, region: region.code, filter, ...values });
    } catch {
      return; // shown above the form
    }
    toast(t(asked.state === 'ready' ? 'request.ready' : 'request.waits'));
    onClose();
    void navigate(asked.state === 'ready' ? `/exports?take=${asked.id}` : '/exports');
  }

  return (
    <Modal
      open
      title={t('request.title', { list: t(`list.${list}`) })}
      okText={t(waits ? 'request.ask' : 'request.take')}
      cancelText={t('action.cancel', { ns: 'shared' })}
      okButtonProps={{ disabled: rows === 0 }}
      confirmLoading={write.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      {preview.isPending && <Loading lines={3} />}
      {preview.isError && <Failed error={preview.error} onRetry={() => void preview.refetch()} />}
      {preview.data && <What preview={preview.data} />}
      <Form<Values>
        form={form}
        layout="vertical"
        scrollToFirstError={{ focus: true }}
        initialValues={{ format: rows > (preview.data?.mostXlsxRows ?? Infinity) ? 'csv' : 'xlsx' }}
        onFinish={(values) => void send(values)}
        hidden={!preview.data || rows === 0}
      >
        <ProblemAlert error={write.error} rest={rest} />
        <Form.Item name="format" label={t('field.format')} {...(preview.data && rows > preview.data.mostXlsxRows && { extra: t('request.xlsxFull', { most: formatNumber(preview.data.mostXlsxRows) }) })}>
          <Radio.Group
            options={[
              { value: 'xlsx', label: t('format.xlsx'), disabled: rows > (preview.data?.mostXlsxRows ?? Infinity) },
              { value: 'csv', label: t('format.csv') },
            ]}
          />
        </Form.Item>
        <Form.Item name="purpose" label={t('field.purpose')} rules={[{ required: true, message: t('form.requiredField', { ns: 'shared', label: t('field.purpose') }) }]}>
          <Select placeholder={t('form.choose', { ns: 'shared' })} options={purposes.map((value) => ({ value, label: t(`purpose.${value}`) }))} />
        </Form.Item>
        <Form.Item
          name="reason"
          label={t('field.reason')}
          extra={t('request.reasonHint')}
          rules={[{ required: true, whitespace: true, message: t('form.requiredField', { ns: 'shared', label: t('field.reason') }) }]}
        >
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
        <p className="ex-note">{t('request.mark')}</p>
      </Form>
    </Modal>
  );
}

function What({ preview }: { preview: Preview }) {
  const { t } = useTranslation('export');
  const { rows, filterText, approval, limit, takenToday } = preview;
  const { region } = useScope();
  if (rows === 0) return <Alert type="info" showIcon role="status" title={t('request.nothing')} description={t('request.nothingHint')} />;
  return (
    <>
      <Descriptions
        column={1}
        size="small"
        items={[
          { key: 'rows', label: t('field.rows'), children: <strong className="sw-digits">{t('rows', { rows: formatNumber(rows) })}</strong> },
          { key: 'what', label: t('field.what'), children: [region.name, filterText || t('noFilter')].filter(Boolean).join('，') },
        ]}
      />
      <Alert
        style={{ margin: '12px 0 16px' }}
        role="status"
        showIcon
        type={approval === 'not_needed' ? 'success' : 'warning'}
        title={t(approval === 'not_needed' ? 'approval.notNeeded' : 'approval.needed')}
        description={
          approval === 'limit_not_set'
            ? t('approval.limitNotSet')
            : t(approval === 'above_limit' ? 'approval.aboveLimit' : 'approval.withinLimit', { limit: formatNumber(limit), taken: formatNumber(takenToday) })
        }
      />
    </>
  );
}
