import { Alert, Descriptions, Form, Input, Modal, Radio, Select, type FormInstance } from 'antd';
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
      okText={t(preview.data && preview.data.approval !== 'not_needed' ? 'request.ask' : 'request.take')}
      cancelText={t('action.cancel', { ns: 'shared' })}
      okButtonProps={{ disabled: !preview.data?.rows }}
      confirmLoading={write.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      {preview.isPending && <Loading lines={3} />}
      {preview.isError && <Failed error={preview.error} onRetry={() => void preview.refetch()} />}
      {preview.data &&
        (preview.data.rows === 0 ? (
          <Alert type="info" showIcon role="status" title={t('request.nothing')} description={t('request.nothingHint')} />
        ) : (
          <>
            <What preview={preview.data} />
            <RequestForm form={form} preview={preview.data} error={write.error} onSend={(values) => void send(values)} />
          </>
        ))}
    </Modal>
  );
}

type FormProps = { form: FormInstance<Values>; preview: Preview; error: Error | null; onSend: (values: Values) => void };

function RequestForm({ form, preview: { rows, mostXlsxRows }, error, onSend }: FormProps) {
  const { t } = useTranslation('export');
  const rest = useFormFaults(form, error);
  const tooMany = rows > mostXlsxRows;
  const required = (label: string) => ({ required: true, message: t('form.requiredField', { ns: 'shared', label }) });
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      scrollToFirstError={{ focus: true }}
      initialValues={{ format: tooMany ? 'csv' : 'xlsx' }}
      onFinish={onSend}
    >
      <ProblemAlert error={error} rest={rest} />
      <Form.Item name="format" label={t('field.format')} extra={tooMany && t('request.xlsxFull', { most: formatNumber(mostXlsxRows) })}>
        <Radio.Group
          options={[
            { value: 'xlsx', label: t('format.xlsx'), disabled: tooMany },
            { value: 'csv', label: t('format.csv') },
          ]}
        />
      </Form.Item>
      <Form.Item name="purpose" label={t('field.purpose')} rules={[required(t('field.purpose'))]}>
        <Select placeholder={t('form.choose', { ns: 'shared' })} options={purposes.map((value) => ({ value, label: t(`purpose.${value}`) }))} />
      </Form.Item>
      <Form.Item name="reason" label={t('field.reason')} extra={t('request.reasonHint')} rules={[{ ...required(t('field.reason')), whitespace: true }]}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <p className="ex-note">{t('request.mark')}</p>
    </Form>
  );
}

function What({ preview }: { preview: Preview }) {
  const { t } = useTranslation('export');
  const { rows, filterText, approval, limit, takenToday } = preview;
  const { region } = useScope();
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
