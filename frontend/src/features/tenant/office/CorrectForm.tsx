import { Form, Input } from 'antd';
import { useTranslation } from '@/shared/i18n';
import { FormModal } from '@/shared/ui/office';
import { useCorrectTenant, type Correction, type Tenant } from '../queries';
import { ContactFields } from './ContactFields';
import { ReasonItem } from './ReasonForm';

/** Another name or other contacts. */
export function CorrectForm({ tenant, onClose }: { tenant: Tenant; onClose: () => void }) {
  const { t } = useTranslation('tenant');
  const write = useCorrectTenant(tenant);
  return (
    <FormModal<Correction>
      title={t('correct.title')}
      initialValues={{ name: tenant.name, contacts: tenant.contacts, reason: '' }}
      error={write.error}
      isBusy={write.isPending}
      onClose={onClose}
      onSave={(values) => write.mutateAsync(values)}
    >
      <Form.Item
        name="name"
        label={t('column.name')}
        extra={t('form.nameHint')}
        rules={[{ required: true, whitespace: true, message: t('form.requiredField', { ns: 'shared', label: t('column.name') }) }]}
      >
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      <ContactFields />
      <ReasonItem />
    </FormModal>
  );
}
