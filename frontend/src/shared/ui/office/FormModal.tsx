import { Form, Modal } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from '@/shared/i18n';
import { toast } from '../field';
import { ProblemAlert } from './ProblemAlert';
import { useFormFaults } from './useFormFaults';

type Props<Values> = {
  title: string;
  initialValues: Partial<Values>;
  /** What the last attempt was refused with. */
  error: Error | null;
  isBusy: boolean;
  onSave: (values: Values) => Promise<unknown>;
  onClose: () => void;
  saveText?: string;
  children: ReactNode;
};

/** A small form over the page: saves, says so and closes; a refusal stays with the fields it is about. */
export function FormModal<Values extends object>(props: Props<Values>) {
  const { title, initialValues, error, isBusy, onSave, onClose, saveText, children } = props;
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const rest = useFormFaults(form, error);

  async function save(values: Values) {
    try {
      await onSave(values);
    } catch {
      return; // shown through `error`
    }
    toast(t('state.saved'));
    onClose();
  }

  return (
    <Modal
      open
      title={title}
      okText={saveText ?? t('action.save')}
      cancelText={t('action.cancel')}
      confirmLoading={isBusy}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form<Values>
        form={form}
        layout="vertical"
        scrollToFirstError={{ focus: true }}
        initialValues={initialValues}
        onFinish={(values) => void save(values)}
      >
        <ProblemAlert error={error} rest={rest} />
        {children}
      </Form>
    </Modal>
  );
}
