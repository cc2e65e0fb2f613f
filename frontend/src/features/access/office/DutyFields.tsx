import { Col, Form, Input, Row, Select } from 'antd';
import { useTranslation } from '@/shared/i18n';
import { useActor } from '@/shared/auth';
import { today } from '@/shared/format';
import { RegionSelect } from '@/shared/ui/office';
import { givenRoles } from './roles';

/** Role, place and time of a duty; `under` is where they stand in the form. */
export function DutyFields({ under = [] }: { under?: string[] }) {
  const { t } = useTranslation('access/admin');
  const actor = useActor();
  const name = (field: string) => [...under, field];
  const required = (label: string) => [{ required: true, message: t('form.requiredField', { ns: 'shared', label }) }];
  return (
    <>
      <Form.Item name={name('role')} label={t('duty.role')} rules={required(t('duty.role'))} extra={t('duty.apart')}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t('form.choose')}
          options={givenRoles(actor.roles).map((role) => ({ value: role, label: t(`role.${role}`, { ns: 'shared' }) }))}
        />
      </Form.Item>
      <Form.Item name={name('regionCode')} label={t('duty.region')} rules={required(t('duty.region'))}>
        <RegionSelect within={actor.region?.code ?? ''} />
      </Form.Item>
      <Row gutter={16}>
        <Col xs={24} sm={12}>
          <Form.Item name={name('from')} label={t('duty.from')}>
            <Input type="date" min={today()} />
          </Form.Item>
        </Col>
        <Col xs={24} sm={12}>
          <Form.Item name={name('to')} label={t('duty.to')} extra={t('duty.toHint')}>
            <Input type="date" min={today()} />
          </Form.Item>
        </Col>
      </Row>
    </>
  );
}
