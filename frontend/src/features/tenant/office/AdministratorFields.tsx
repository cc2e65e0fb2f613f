import { Form, Input } from 'antd';
import { useTranslation } from '@/shared/i18n';

/** A person who gets an account; `at` is where the form keeps it. */
export function AdministratorFields({ at }: { at: string[] }) {
  const { t } = useTranslation('tenant');
  const required = (label: string) => ({
    required: true,
    whitespace: true,
    message: t('form.requiredField', { ns: 'shared', label }),
  });
  return (
    <div className="tn-person">
      <Form.Item name={[...at, 'name']} label={t('administrator.name')} rules={[required(t('administrator.name'))]}>
        <Input maxLength={30} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name={[...at, 'username']}
        label={t('administrator.username')}
        rules={[
          required(t('administrator.username')),
          { pattern: /^[a-z][a-z0-9._-]{2,31}$/, message: t('administrator.usernameHint') },
        ]}
      >
        <Input maxLength={32} autoComplete="off" autoCapitalize="none" spellCheck={false} />
      </Form.Item>
      <Form.Item
        name={[...at, 'phone']}
        label={t('administrator.phone')}
        rules={[
          required(t('administrator.phone')),
          { pattern: /^1[3-9]\d{9}$/, message: t('administrator.phoneHint') },
        ]}
      >
        <Input type="tel" maxLength={11} autoComplete="off" />
      </Form.Item>
    </div>
  );
}
