import { Alert, Button, Checkbox, Form, Input, Space } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ApiProblem } from '@/shared/api';
import { useTranslation } from '@/shared/i18n';
import { OfficeKit, PageHeader, Panel, ProblemAlert, useFormFaults } from '@/shared/ui/office';
import { UnsavedGuard } from '@/shared/ui/form';
import { administrations, useOpenTenant, type Opening, type OpeningInput } from '../queries';
import { AdministratorFields } from './AdministratorFields';
import { ContactFields } from './ContactFields';
import { Opened } from './Opened';
import { PlaceSelect } from './PlaceSelect';
import { ReasonItem } from './ReasonForm';
import './tenant.css';

/** The form, and then its outcome in its place: the first passwords are told once. */
export default function OpenTenantPage() {
  const { t } = useTranslation('tenant');
  const [opened, setOpened] = useState<Opening | null>(null);
  return (
    <>
      <PageHeader title={t('page.newTenant', { ns: 'app' })} note={!opened && t('open.note')} />
      {opened ? <Opened opening={opened} /> : <OpeningForm onOpened={setOpened} />}
    </>
  );
}

function OpeningForm({ onOpened }: { onOpened: (opening: Opening) => void }) {
  const { t } = useTranslation('tenant');
  const navigate = useNavigate();
  const [form] = Form.useForm<OpeningInput>();
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
      <Form<OpeningInput>
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
        <h2>{t('administrator.firstTitle')}</h2>
        <p>{t('administrator.firstHint')}</p>
        {administrations.map((role) => (
          <fieldset key={role} className="tn-administrator">
            <legend>{t(`role.${role}`, { ns: 'shared' })}</legend>
            <p>{t(`administrator.about.${role}`)}</p>
            <AdministratorFields at={['administrators', role.replace('_admin', '')]} />
          </fieldset>
        ))}
        <p className="tn-hint">{t('administrator.usernameHint')}</p>
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
