import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from '@/shared/i18n';
import { FormModal } from '@/shared/ui/office';

type Props = {
  title: string;
  /** What will happen. */
  hint: string;
  error: Error | null;
  isBusy: boolean;
  onSave: (reason: string) => Promise<unknown>;
  onClose: () => void;
};

/** A decision about a tenant: what it means, and why. */
export function ReasonForm({ title, hint, error, isBusy, onSave, onClose }: Props) {
  return (
    <FormModal<{ reason: string }>
      title={title}
      initialValues={{ reason: '' }}
      error={error}
      isBusy={isBusy}
      saveText={title}
      onClose={onClose}
      onSave={({ reason }) => onSave(reason)}
    >
      <p style={{ marginBottom: 16 }}>{hint}</p>
      <ReasonItem />
    </FormModal>
  );
}

/** Why: everybody who reads the decisions about the tenant sees it. */
export function ReasonItem({ extra }: { extra?: ReactNode }) {
  const { t } = useTranslation('tenant');
  return (
    <Form.Item
      name="reason"
      label={t('form.reason')}
      extra={extra ?? t('form.reasonHint')}
      rules={[{ required: true, whitespace: true, message: t('form.requiredField', { ns: 'shared', label: t('form.reason') }) }]}
    >
      <Input maxLength={200} autoComplete="off" />
    </Form.Item>
  );
}
