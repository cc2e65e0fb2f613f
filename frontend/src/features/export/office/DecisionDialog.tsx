import { Form, Input } from 'antd';
import { formatNumber } from '@/shared/format';
import { useTranslation } from '@/shared/i18n';
import { FormModal } from '@/shared/ui/office';
import { useDecide, type Export } from '../queries';

type Props = { of: Export; how: 'approve' | 'refuse'; onClose: () => void };

/** A second person says yes or no, and why. */
export function DecisionDialog({ of, how, onClose }: Props) {
  const { t } = useTranslation('export');
  const write = useDecide(of.id, how);
  return (
    <FormModal<{ reason: string }>
      title={t(`act.${how}`)}
      initialValues={{ reason: '' }}
      error={write.error}
      isBusy={write.isPending}
      saveText={t(`act.${how}`)}
      onClose={onClose}
      onSave={({ reason }) => write.mutateAsync(reason)}
    >
      <p style={{ marginBottom: 16 }}>
        {t(how === 'approve' ? 'decision.approveHint' : 'decision.refuseHint', { name: of.requesterName, rows: formatNumber(of.rows), region: of.regionName })}
      </p>
      <Form.Item
        name="reason"
        label={t('decision.reason')}
        extra={t('decision.reasonHint')}
        rules={[{ required: true, whitespace: true, message: t('form.requiredField', { ns: 'shared', label: t('decision.reason') }) }]}
      >
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
    </FormModal>
  );
}
