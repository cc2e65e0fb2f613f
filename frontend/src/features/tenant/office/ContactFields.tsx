import { Button, Form, Input } from 'antd';
import { useTranslation } from '@/shared/i18n';

const most = 5;

/** Whom the staff of a tenant ring: posts with the phones of their offices. The first is named when the tenant is suspended. */
export function ContactFields() {
  const { t } = useTranslation('tenant');
  const required = (label: string) => ({
    required: true,
    whitespace: true,
    message: t('form.requiredField', { ns: 'shared', label }),
  });
  return (
    <Form.List name="contacts">
      {(fields, { add, remove }) => (
        <fieldset className="tn-contacts">
          <legend>{t('contacts.title')}</legend>
          <p>{t('contacts.hint')}</p>
          {fields.map(({ key, name }) => (
            <div key={key} className="tn-contact">
              <Form.Item
                name={[name, 'title']}
                label={t('contacts.post', { number: name + 1 })}
                rules={[required(t('contacts.post', { number: name + 1 }))]}
              >
                <Input maxLength={30} autoComplete="off" placeholder={t('contacts.postHint')} />
              </Form.Item>
              <Form.Item
                name={[name, 'phone']}
                label={t('contacts.phone', { number: name + 1 })}
                rules={[required(t('contacts.phone', { number: name + 1 }))]}
              >
                <Input type="tel" maxLength={20} autoComplete="off" placeholder={t('contacts.phoneHint')} />
              </Form.Item>
              {fields.length > 1 && (
                <Button onClick={() => remove(name)} aria-label={t('contacts.remove', { number: name + 1 })}>
                  {t('action.remove', { ns: 'shared' })}
                </Button>
              )}
            </div>
          ))}
          {fields.length < most && <Button onClick={() => add({ title: '', phone: '' })}>{t('contacts.add')}</Button>}
        </fieldset>
      )}
    </Form.List>
  );
}
