import { Form, InputNumber } from 'antd';
import { useTranslation } from '@/shared/i18n';
import { FormModal } from '@/shared/ui/office';
import { Loading } from '@/shared/ui/states';
import { useAccountSettings, useSetAccountSettings } from '../queries';

/** What the government means by an unused account. There is no default: no document says it. */
export function UnusedDaysForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('access/admin');
  const settings = useAccountSettings();
  const write = useSetAccountSettings();
  if (settings.isPending) return <Loading />;
  return (
    <FormModal<{ unusedAfterDays?: number | null }>
      title={t('accounts.unusedSet')}
      initialValues={{ unusedAfterDays: settings.data?.unusedAfterDays ?? null }}
      error={write.error ?? settings.error}
      isBusy={write.isPending}
      onClose={onClose}
      onSave={({ unusedAfterDays }) => write.mutateAsync(unusedAfterDays ?? null)}
    >
      <Form.Item name="unusedAfterDays" label={t('accounts.unusedDays')} extra={t('accounts.unusedDaysHint')}>
        <InputNumber min={1} max={3650} precision={0} style={{ width: '100%' }} />
      </Form.Item>
    </FormModal>
  );
}
