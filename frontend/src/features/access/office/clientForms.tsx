import { Checkbox, Form, Input, InputNumber } from 'antd';
import { useTranslation } from '@/shared/i18n';
import { useActor } from '@/shared/auth';
import { FormModal, RegionSelect } from '@/shared/ui/office';
import { useRegisterClient, useRotateSecret, useSetScopes, useSuspendClient, type Client } from '../queries';
import { ReasonForm } from './ReasonForm';

const scopes = ['region:read', 'code:resolve'] as const;

type Made = (made: { clientId: string; secret: string }) => void;
type New = { name: string; department: string; regionCode: string; scopes: string[] };

export function RegisterClientForm({ onMade, onClose }: { onMade: Made; onClose: () => void }) {
  const { t } = useTranslation('access/admin');
  const actor = useActor();
  const write = useRegisterClient();
  const required = (label: string) => [{ required: true, message: t('form.requiredField', { ns: 'shared', label }) }];
  return (
    <FormModal<New>
      title={t('clients.register')}
      initialValues={{ scopes: [...scopes], ...(actor.region && { regionCode: actor.region.code }) }}
      error={write.error}
      isBusy={write.isPending}
      saveText={t('clients.register')}
      onClose={onClose}
      onSave={async (values) => onMade(await write.mutateAsync(values))}
    >
      <Form.Item name="name" label={t('clients.name')} rules={required(t('clients.name'))}>
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="department"
        label={t('clients.department')}
        extra={t('clients.departmentHint')}
        rules={required(t('clients.department'))}
      >
        <Input maxLength={32} autoComplete="off" autoCapitalize="none" spellCheck={false} />
      </Form.Item>
      <Form.Item name="regionCode" label={t('clients.region')} extra={t('clients.regionHint')} rules={required(t('clients.region'))}>
        <RegionSelect within={actor.region?.code ?? ''} />
      </Form.Item>
      <ScopesItem />
    </FormModal>
  );
}

function ScopesItem() {
  const { t } = useTranslation('access/admin');
  return (
    <Form.Item
      name="scopes"
      label={t('clients.scopes')}
      rules={[{ required: true, message: t('form.requiredField', { ns: 'shared', label: t('clients.scopes') }) }]}
    >
      <Checkbox.Group options={scopes.map((scope) => ({ value: scope, label: t(`clients.scope.${scope}`) }))} />
    </Form.Item>
  );
}

export function ScopesForm({ client, onClose }: { client: Client; onClose: () => void }) {
  const { t } = useTranslation('access/admin');
  const write = useSetScopes(client.id);
  return (
    <FormModal<{ scopes: string[] }>
      title={`${t('clients.setScopes')} · ${client.name}`}
      initialValues={{ scopes: client.scopes }}
      error={write.error}
      isBusy={write.isPending}
      onClose={onClose}
      onSave={(values) => write.mutateAsync(values.scopes)}
    >
      <ScopesItem />
    </FormModal>
  );
}

export function RotateForm({ client, onMade, onClose }: { client: Client; onMade: Made; onClose: () => void }) {
  const { t } = useTranslation('access/admin');
  const write = useRotateSecret(client.id);
  return (
    <FormModal<{ overlapDays: number }>
      title={`${t('clients.rotate')} · ${client.name}`}
      initialValues={{ overlapDays: 14 }}
      error={write.error}
      isBusy={write.isPending}
      saveText={t('clients.rotate')}
      onClose={onClose}
      onSave={async ({ overlapDays }) => onMade(await write.mutateAsync(overlapDays))}
    >
      <p>{t('clients.rotateHint')}</p>
      <Form.Item
        name="overlapDays"
        label={t('clients.overlap')}
        extra={t('clients.overlapHint')}
        rules={[{ required: true, message: t('form.requiredField', { ns: 'shared', label: t('clients.overlap') }) }]}
      >
        <InputNumber min={0} max={90} precision={0} style={{ width: '100%' }} />
      </Form.Item>
    </FormModal>
  );
}

export function SuspendClientForm({ client, onClose }: { client: Client; onClose: () => void }) {
  const { t } = useTranslation('access/admin');
  const write = useSuspendClient(client.id);
  return (
    <ReasonForm
      title={`${t('clients.suspendAsk')} · ${client.name}`}
      error={write.error}
      isBusy={write.isPending}
      onSave={(reason) => write.mutateAsync(reason)}
      onClose={onClose}
    />
  );
}
