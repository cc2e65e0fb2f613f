import { Button, Checkbox, Form, Input, Modal, Select } from 'antd';
import { useId, useImperativeHandle, useRef, type ReactNode } from 'react';
import { useTranslation } from '@/shared/i18n';
import { useNavigate } from 'react-router';
import { Icon } from '../icons';
import {
  KitProvider,
  type ActionProps,
  type ChoiceBoxProps,
  type DialogProps,
  type Kit,
  type ManyBoxProps,
  type SectionProps,
  type TextBoxProps,
} from '../kit';
import { ProblemAlert } from './ProblemAlert';

const kit: Kit = {
  TextBox,
  ChoiceBox,
  ManyBox,
  Frame: ({ children }) => (
    <Form component={false} layout="vertical">
      <div className="sw-form-grid">{children}</div>
    </Form>
  ),
  Heading: ({ children }) => <h1 className="sw-heading">{children}</h1>,
  Section,
  Dialog,
  Action,
  Problem: ProblemAlert,
};

export function OfficeKit({ children }: { children: ReactNode }) {
  return <KitProvider value={kit}>{children}</KitProvider>;
}

type Text = Pick<TextBoxProps, 'label' | 'hint' | 'fault' | 'required'>;

/** Label, hint and fault around a control, tied to it for screen readers. Values are the draft's, not antd's. */
function useItem({ label, hint, fault, required }: Text) {
  const id = useId();
  const describedBy = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return {
    control: {
      id,
      'aria-describedby': describedBy || undefined,
      'aria-invalid': fault ? (true as const) : undefined,
      'aria-required': required || undefined,
    },
    item: {
      label,
      htmlFor: id,
      required: !!required,
      extra: hint && <span id={`${id}-hint`}>{hint}</span>,
      ...(fault && { validateStatus: 'error' as const, help: <span id={`${id}-fault`}>{fault}</span> }),
    },
  };
}

function TextBox({ label, hint, fault, required, value, onChange, lines = 1, ref, ...rest }: TextBoxProps) {
  const { item, control } = useItem({ label, hint, fault, required });
  const shared = { ...rest, ...control, value, autoComplete: 'off', ...(ref && { ref: ref as never }) };
  return (
    <Form.Item {...item} className={lines > 1 ? 'sw-form-wide' : undefined}>
      {lines > 1 ? (
        <Input.TextArea {...shared} rows={lines} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <Input {...shared} onChange={(event) => onChange(event.target.value)} />
      )}
    </Form.Item>
  );
}

/** Longer lists can be searched by typing. */
const searchableFrom = 10;

function ChoiceBox({ label, hint, fault, required, value, onChange, choices, ref, disabled, onBlur }: ChoiceBoxProps) {
  const { t } = useTranslation();
  const { item, control } = useItem({ label, hint, fault, required });
  return (
    <Form.Item {...item}>
      <Select
        {...control}
        {...(ref && { ref: ref as never })}
        disabled={disabled}
        onBlur={onBlur}
        value={value || undefined}
        onChange={(chosen: string | undefined) => onChange(chosen ?? '')}
        allowClear={!required}
        placeholder={t('form.choose')}
        showSearch={choices.length >= searchableFrom ? { optionFilterProp: 'label' } : false}
        options={choices}
      />
    </Form.Item>
  );
}

function ManyBox({ label, hint, fault, required, value, onChange, choices, ref }: ManyBoxProps) {
  const { item } = useItem({ label, hint, fault, required });
  const box = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => ({ focus: () => box.current?.querySelector('input')?.focus() }));
  return (
    <Form.Item {...item} htmlFor={undefined} className="sw-form-wide">
      <div ref={box} role="group" aria-label={label}>
        <Checkbox.Group options={choices} value={value} onChange={onChange} />
      </div>
    </Form.Item>
  );
}

function Section({ title, actions, children }: SectionProps) {
  return (
    <section className="sw-panel">
      <div className="sw-section-head">
        <h2>{title}</h2>
        {actions}
      </div>
      {children}
    </section>
  );
}

function Dialog({ title, onClose, act, children }: DialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      open
      title={title}
      onCancel={onClose}
      okText={act?.text}
      cancelText={act ? t('action.cancel') : t('action.close')}
      okButtonProps={{
        danger: !!act?.danger,
        loading: !!act?.busy,
        ...(act?.form && { htmlType: 'submit', form: act.form }),
      }}
      onOk={act?.onPress}
      {...(!act && { footer: null })}
    >
      {children}
    </Modal>
  );
}

export function Action({ kind = 'plain', icon, onPress, to, submit, busy, small, children, ...rest }: ActionProps) {
  const navigate = useNavigate();
  // A key of its own: a plain button that turned into a submit button while it is pressed would submit with that same press.
  const htmlType = submit ? 'submit' : 'button';
  return (
    <Button
      key={htmlType}
      {...rest}
      type={kind === 'primary' ? 'primary' : kind === 'quiet' ? 'text' : 'default'}
      danger={kind === 'danger'}
      size={small ? 'small' : 'middle'}
      icon={icon && <Icon name={icon} size={small ? 16 : 18} />}
      loading={!!busy}
      htmlType={htmlType}
      {...(to
        ? {
            href: to,
            onClick: (event) => {
              if (event.metaKey || event.ctrlKey) return;
              event.preventDefault();
              void navigate(to);
            },
          }
        : { onClick: onPress })}
    >
      {children}
    </Button>
  );
}
