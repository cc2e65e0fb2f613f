import { Alert, Button, Checkbox, Form, Input, Space } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ApiProblem } from '@/shared/api';
import { useTranslation } from '@/shared/i18n';
import { OfficeKit, PageHeader, Panel, ProblemAlert, useFormFaults } from '@/shared/ui/office';
import { UnsavedGuard } from '@/shared/ui/form';
import { useOpenTenant, type Opening, type Tenant } from '../queries';
import { ContactFields } from './ContactFields';
import { Opened } from './Opened';
import { PlaceSelect } from './PlaceSelect';
import { ReasonItem } from './ReasonForm';
import './tenant.css';

/** The form, and then its outcome in its place: the first password is told once. */
export default function OpenTenantPage() {
  const { t } = useTranslation('tenant');
  const [opened, setOpened] = useState<Tenant | null>(null);
  return (
    <>
      <PageHeader title={t('page.newTenant', { ns: 'app' })} note={!opened && t('open.note')} />
      {opened ? <Opened tenant={opened} /> : <OpeningForm onOpened={setOpened} />}
    </>
  );
}

function OpeningForm({ onOpened }: { onOpened: (tenant: Tenant) => void }) {
  const { t } = useTranslation('tenant');
  const navigate = useNavigate();
  const [form] = Form.useForm<Opening>();
  const [isDirty, setDirty] = useState(false);
  const write = useOpenTenant();
  const rest = useFormFaults(form, write.error);
  // Kept while the form is sent again: the consent below belongs to it.
  const [counties, setCounties] = useState<string | null>(null);
  const required = (label: string) => ({
    required: true,
    whitespace: true,
    message: t('form.requiredField', { ns: 'shared', label }),
  });
  return (
    <Panel>
      <OfficeKit>
        <UnsavedGuard isDirty={isDirty} />
      </OfficeKit>
      <Form<Opening>
        form={form}
        layout="vertical"
        className="tn-form"
        scrollToFirstError={{ focus: true }}
        initialValues={{ contacts: [{ title: '', phone: '' }] }}
        onValuesChange={() => setDirty(true)}
        onFinish={(values) =>
          write.mutate(values, {
            onSuccess: onOpened,
            onError: (error) => setCounties((before) => countiesOf(error) ?? before),
          })
        }
      >
        <ProblemAlert error={write.error} rest={rest} />
        {counties && (
          <Form.Item name="absorb" valuePropName="checked" extra={t('open.absorbHint')}>
            <Checkbox>{t('open.absorb', { counties })}</Checkbox>
          </Form.Item>
        )}
        <Form.Item name="regionCode" label={t('open.place')} extra={t('open.placeHint')} rules={[required(t('open.place'))]}>
          <PlaceSelect
            onPlace={({ fullName }) => {
              // Another place is another question; the consent was for the counties of that one.
              form.setFieldValue('absorb', undefined);
              setCounties(null);
              if (!form.isFieldTouched('name')) form.setFieldValue('name', fullName);
              write.reset();
            }}
          />
        </Form.Item>
        <Form.Item name="name" label={t('column.name')} extra={t('form.nameHint')} rules={[required(t('column.name'))]}>
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
        <ContactFields />
        <h2>{t('administrator.title')}</h2>
        <Form.Item
          name={['administrator', 'name']}
          label={t('administrator.name')}
          rules={[required(t('administrator.name'))]}
        >
          <Input maxLength={30} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name={['administrator', 'username']}
          label={t('administrator.username')}
          extra={t('administrator.usernameHint')}
          rules={[
            required(t('administrator.username')),
            { pattern: /^[a-z][a-z0-9.-]{3,39}$/, message: t('administrator.usernameHint') },
          ]}
        >
          <Input maxLength={40} autoComplete="off" autoCapitalize="none" spellCheck={false} />
        </Form.Item>
        <Form.Item
          name={['administrator', 'phone']}
          label={t('administrator.phone')}
          rules={[
            required(t('administrator.phone')),
            { pattern: /^1[3-9]\d{9}$/, message: t('administrator.phoneHint') },
          ]}
        >
          <Input type="tel" maxLength={11} autoComplete="off" />
        </Form.Item>
        <ReasonItem extra={t('open.reasonHint')} />
        <Alert role="note" type="info" showIcon title={t('open.consequence')} style={{ marginBottom: 16 }} />
        <Space wrap>
          <Button type="primary" htmlType="submit" loading={write.isPending}>
            {t('page.newTenant', { ns: 'app' })}
          </Button>
          <Button onClick={() => void navigate('/tenants')}>{t('action.cancel', { ns: 'shared' })}</Button>
        </Space>
      </Form>
    </Panel>
  );
}

/** The counties of the province that work here already, when the opening was refused because of them. */
function countiesOf(error: Error | null): string | null {
  if (!(error instanceof ApiProblem) || error.slug !== 'tenant/counties-are-open') return null;
  const { counties } = error.problem.facts ?? {};
  return typeof counties === 'string' ? counties : '';
}
