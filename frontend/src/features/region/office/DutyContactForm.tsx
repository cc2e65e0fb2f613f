import { Form, Input } from 'antd';
import { useTranslation } from '@/shared/i18n';
import { FormModal } from '@/shared/ui/office';
import { useSetDutyContact, type DutyContactInput, type Region } from '../queries';

/** Whom farmers of this region ring: a post and its phone, shown to everybody who scans a door plate. */
export function DutyContactForm({ region, onClose }: { region: Region; onClose: () => void }) {
  const { t } = useTranslation('region');
  const write = useSetDutyContact(region);
  const own = region.dutyContact?.inherited ? null : region.dutyContact;
  const required = (label: string) => [
    { required: true, whitespace: true, message: t('form.requiredField', { ns: 'shared', label }) },
  ];
  return (
    <FormModal<DutyContactInput>
      title={t('contact.edit')}
      initialValues={{ title: own?.title ?? '', phone: own?.phone ?? '' }}
      error={write.error}
      isBusy={write.isPending}
      onClose={onClose}
      onSave={(input) => write.mutateAsync(input)}
    >
      <Form.Item
        name="title"
        label={t('contact.title')}
        extra={t('contact.titleHint')}
        rules={required(t('contact.title'))}
      >
        <Input maxLength={30} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="phone"
        label={t('contact.phone')}
        extra={t('contact.phoneHint')}
        rules={required(t('contact.phone'))}
      >
        <Input maxLength={20} type="tel" autoComplete="off" />
      </Form.Item>
    </FormModal>
  );
}
