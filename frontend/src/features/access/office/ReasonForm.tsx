import { Form, Input, Typography } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from '@/shared/i18n';
import { FormModal } from '@/shared/ui/office';

type Props = {
  title: string;
  hint?: string;
  error: Error | null;
  isBusy: boolean;
  onSave: (reason: string) => Promise<unknown>;
  onClose: () => void;
  children?: ReactNode;
};

/** Asks why, and says what will happen. */
export function ReasonForm({ title, hint, error, isBusy, onSave, onClose, children }: Props) {
  const { t } = useTranslation('access/admin');
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
      {hint && <Typography.Paragraph>{hint}</Typography.Paragraph>}
      {children}
      <Form.Item
        name="reason"
        label={t('account.reason')}
        extra={t('account.reasonHint')}
        rules={[{ required: true, whitespace: true, message: t('form.requiredField', { ns: 'shared', label: t('account.reason') }) }]}
      >
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
    </FormModal>
  );
}
