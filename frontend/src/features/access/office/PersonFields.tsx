import { Col, Form, Input, Row } from 'antd';
import { useTranslation } from '@/shared/i18n';

/** Who the person is; `under` is where the fields stand in the form. */
export function PersonFields({ under = [] }: { under?: string[] }) {
  const { t } = useTranslation('access/admin');
  const name = (field: string) => [...under, field];
  return (
    <>
      <Row gutter={16}>
        <Col xs={24} sm={12}>
          <Form.Item
            name={name('name')}
            label={t('form.name')}
            rules={[{ required: true, whitespace: true, message: t('form.requiredField', { ns: 'shared', label: t('form.name') }) }]}
          >
            <Input maxLength={60} autoComplete="off" />
          </Form.Item>
        </Col>
        <Col xs={24} sm={12}>
          <Form.Item name={name('phone')} label={t('form.phone')} extra={t('form.phoneHint')}>
            <Input maxLength={20} type="tel" autoComplete="off" />
          </Form.Item>
        </Col>
      </Row>
      <Row gutter={16}>
        <Col xs={24} sm={12}>
          <Form.Item name={name('organisation')} label={t('form.organisation')}>
            <Input maxLength={100} autoComplete="off" />
          </Form.Item>
        </Col>
        <Col xs={24} sm={12}>
          <Form.Item name={name('department')} label={t('form.department')} extra={t('form.departmentHint')}>
            <Input maxLength={32} autoComplete="off" />
          </Form.Item>
        </Col>
      </Row>
    </>
  );
}
