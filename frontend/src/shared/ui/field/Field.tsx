import { useId, type ReactNode, type RefAttributes } from 'react';
import type { InputHTMLAttributes, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';
import { useTranslation } from '@/shared/i18n';
import { Icon } from '../icons';
import './field.css';

export type FieldText = { label: string; hint?: ReactNode; fault?: string; required?: boolean };

/** The ids that tie a control to its label, hint and fault; spread `control` onto the control. */
function useFieldIds({ hint, fault, required }: FieldText) {
  const id = useId();
  const describedBy = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return {
    id,
    control: {
      id,
      'aria-invalid': fault ? true : undefined,
      'aria-required': required || undefined,
      'aria-describedby': describedBy || undefined,
    } as const,
  };
}

function Frame({ id, text, children }: { id: string; text: FieldText; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className="sw-field">
      <label htmlFor={id}>
        {text.label}
        {!text.required && <span className="sw-optional">{t('form.optional')}</span>}
      </label>
      {text.hint && (
        <span className="sw-hint" id={`${id}-hint`}>
          {text.hint}
        </span>
      )}
      {children}
      {text.fault && (
        <span className="sw-fault" id={`${id}-fault`}>
          <Icon name="warning" size={18} />
          {text.fault}
        </span>
      )}
    </div>
  );
}

type InputProps = FieldText & InputHTMLAttributes<HTMLInputElement> & RefAttributes<HTMLInputElement>;

/** A labelled input; everything an `input` takes can be given. */
export function InputField({ label, hint, fault, required, ...rest }: InputProps) {
  const { id, control } = useFieldIds({ label, hint, fault, required });
  return (
    <Frame id={id} text={{ label, hint, fault, required }}>
      <input className="sw-input" {...rest} {...control} />
    </Frame>
  );
}

type AreaProps = FieldText & TextareaHTMLAttributes<HTMLTextAreaElement> & RefAttributes<HTMLTextAreaElement>;

export function AreaField({ label, hint, fault, required, ...rest }: AreaProps) {
  const { id, control } = useFieldIds({ label, hint, fault, required });
  return (
    <Frame id={id} text={{ label, hint, fault, required }}>
      <textarea className="sw-input" {...rest} {...control} />
    </Frame>
  );
}

export type Choice = { value: string; label: string };

type SelectProps = FieldText &
  SelectHTMLAttributes<HTMLSelectElement> &
  RefAttributes<HTMLSelectElement> & { choices: Choice[]; placeholder?: string };

/** The phone's own picker: fast, large, known to everybody. */
export function SelectField({ label, hint, fault, required, choices, placeholder, ...rest }: SelectProps) {
  const { t } = useTranslation();
  const { id, control } = useFieldIds({ label, hint, fault, required });
  return (
    <Frame id={id} text={{ label, hint, fault, required }}>
      <select className="sw-input" {...rest} {...control}>
        <option value="">{placeholder ?? t('form.choose')}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Frame>
  );
}

type CheckProps = { label: ReactNode } & InputHTMLAttributes<HTMLInputElement> & RefAttributes<HTMLInputElement>;

export function CheckField({ label, ...rest }: CheckProps) {
  return (
    <label className="sw-check">
      <input type="checkbox" {...rest} />
      <span>{label}</span>
    </label>
  );
}
