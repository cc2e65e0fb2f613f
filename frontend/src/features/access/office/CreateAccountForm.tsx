import { Form, Input } from 'antd';
import { useTranslation } from '@/shared/i18n';
import { FormModal } from '@/shared/ui/office';
import { useCreateAccount } from '../queries';
import { DutyFields } from './DutyFields';
import { PersonFields } from './PersonFields';
import { blankless } from './values';

type Values = {
  username: string;
  person: { name: string; phone?: string; department?: string; organisation?: string };
  grant: { role: string; regionCode: string; from?: string; to?: string };
};
type Props = { onCreated: (created: { username: string; password: string }) => void; onClose: () => void };

export function CreateAccountForm({ onCreated, onClose }: Props) {
  const { t } = useTranslation('access/admin');
  const write = useCreateAccount();
  return (
    <FormModal<Values>
      title={t('accounts.create')}
      initialValues={{}}
      error={write.error}
      isBusy={write.isPending}
      saveText={t('accounts.create')}
      onClose={onClose}
      onSave={async ({ username, person, grant }) => {
        const created = await write.mutateAsync({
          username: username.trim(),
          person: blankless(person),
          grant: blankless(grant),
        });
        onCreated({ username: created.username, password: created.oneTimePassword });
      }}
    >
      <Form.Item
        name="username"
        label={t('form.username')}
        extra={t('form.usernameHint')}
        rules={[{ required: true, whitespace: true, message: t('form.requiredField', { ns: 'shared', label: t('form.username') }) }]}
      >
        <Input maxLength={32} autoComplete="off" autoCapitalize="none" spellCheck={false} />
      </Form.Item>
      <PersonFields under={['person']} />
      <DutyFields under={['grant']} />
    </FormModal>
  );
}
