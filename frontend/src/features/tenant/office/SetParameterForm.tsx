import { Form, Input, InputNumber } from 'antd';
import { today } from '@/shared/format';
import { useTranslation } from '@/shared/i18n';
import { FormModal } from '@/shared/ui/office';
import { useSetParameter, type Parameter, type ParameterInput } from '../queries';
import { useParameterWording } from './parameterWording';
import { ReasonItem } from './ReasonForm';

type Props = { tenantId: string; parameter: Parameter; onClose: () => void };

/** A number from a day on. What was decided before that day stays as it was. */
export function SetParameterForm({ tenantId, parameter, onClose }: Props) {
  const { t } = useTranslation('tenant');
  const words = useParameterWording();
  const write = useSetParameter(tenantId, parameter.name);
  const unit = words.unit(parameter);
  return (
    <FormModal<ParameterInput>
      title={t('parameter.setOf', { name: words.title(parameter) })}
      initialValues={{ value: parameter.value ? Number(parameter.value) : null, validFrom: today(), reason: '' }}
      error={write.error}
      isBusy={write.isPending}
      onClose={onClose}
      onSave={({ value, validFrom, reason }) => write.mutateAsync({ value: value ?? null, validFrom, reason })}
    >
      <Form.Item
        name="value"
        label={unit ? t('parameter.valueIn', { unit }) : t('parameter.value')}
        extra={t('parameter.valueHint', { least: parameter.least, most: parameter.most })}
      >
        <InputNumber
          min={Number(parameter.least)}
          max={Number(parameter.most)}
          precision={parameter.decimals}
          style={{ width: '100%' }}
        />
      </Form.Item>
      <Form.Item
        name="validFrom"
        label={t('parameter.validFrom')}
        extra={t('parameter.validFromHint')}
        rules={[{ required: true, message: t('form.requiredField', { ns: 'shared', label: t('parameter.validFrom') }) }]}
      >
        <Input type="date" min={today()} />
      </Form.Item>
      <ReasonItem extra={t('parameter.reasonHint')} />
    </FormModal>
  );
}
