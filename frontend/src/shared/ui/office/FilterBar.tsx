import { Button, Form } from 'antd';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from '@/shared/i18n';

type Values = Record<string, unknown>;

type Props = {
  /** What the address says; the form follows it, also on Back. */
  values: Values;
  onApply: (values: Values) => void;
  /** `Form.Item`s with `name` and `label`. */
  children: ReactNode;
};

/** The filters above a list: typed freely, applied with one press or Enter. */
export function FilterBar({ values, onApply, children }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const shown = JSON.stringify(values);
  useEffect(() => {
    form.resetFields();
    form.setFieldsValue(values);
    // The values are compared by content: a page builds a new object on every render.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [shown, form]);
  return (
    <Form
      form={form}
      // Its fields get ids of their own: a dialog above the list may ask for a field of the same name.
      name="filter"
      layout="vertical"
      className="sw-filter"
      role="search"
      aria-label={t('filter.title')}
      onFinish={onApply}
    >
      {children}
      <div className="sw-filter-actions">
        <Button type="primary" htmlType="submit">
          {t('action.search')}
        </Button>
        <Button onClick={() => onApply({})}>{t('action.reset')}</Button>
      </div>
    </Form>
  );
}
