import { useId, useImperativeHandle, useRef, type ReactNode } from 'react';
import { useTranslation } from '@/shared/i18n';
import { KitProvider, type ActionProps, type DialogProps, type Kit, type ManyBoxProps, type SectionProps } from '../kit';
import { Button, LinkButton } from '../states';
import { AreaField, InputField, SelectField } from './Field';
import { ProblemNote } from './ProblemNote';
import { Sheet } from './Sheet';
import { Icon } from '../icons';

const kit: Kit = {
  TextBox: ({ value, onChange, lines = 1, ref, ...rest }) =>
    lines > 1 ? (
      <AreaField
        {...rest}
        {...focusing(ref)}
        rows={lines}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    ) : (
      <InputField
        autoComplete="off"
        {...rest}
        {...focusing(ref)}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    ),
  ChoiceBox: ({ value, onChange, ref, ...rest }) => (
    <SelectField {...rest} {...focusing(ref)} value={value} onChange={(event) => onChange(event.target.value)} />
  ),
  ManyBox,
  Frame: ({ children }) => <div className="sw-stack">{children}</div>,
  Heading: ({ children }) => <h2 className="sw-heading">{children}</h2>,
  Section,
  Dialog,
  Action,
  Problem: ProblemNote,
};

/** Native elements can be focused by themselves. */
function focusing(ref: unknown): object {
  return ref ? { ref } : {};
}

export function FieldKit({ children }: { children: ReactNode }) {
  return <KitProvider value={kit}>{children}</KitProvider>;
}

function ManyBox({ label, hint, fault, required, value, onChange, choices, ref }: ManyBoxProps) {
  const { t } = useTranslation();
  const id = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  useImperativeHandle(ref, () => ({ focus: () => group.current?.querySelector('input')?.focus() }));
  return (
    <fieldset ref={group} className="sw-field sw-many" aria-describedby={fault ? `${id}-fault` : undefined}>
      <legend>
        {label}
        {!required && <span className="sw-optional">{t('form.optional')}</span>}
      </legend>
      {hint && <span className="sw-hint">{hint}</span>}
      <div className="sw-many-choices">
        {choices.map((choice) => (
          <label key={choice.value} className="sw-check">
            <input
              type="checkbox"
              checked={value.includes(choice.value)}
              onChange={({ target }) =>
                onChange(target.checked ? [...value, choice.value] : value.filter((each) => each !== choice.value))
              }
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
      {fault && (
        <span className="sw-fault" id={`${id}-fault`}>
          <Icon name="warning" size={18} />
          {fault}
        </span>
      )}
    </fieldset>
  );
}

function Section({ title, actions, children }: SectionProps) {
  return (
    <section className="sw-card">
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
    <Sheet
      title={title}
      onClose={onClose}
      foot={
        act && (
          <>
            <Button onClick={onClose}>{t('action.cancel')}</Button>
            <Button
              kind={act.danger ? 'danger' : 'primary'}
              busy={act.busy}
              {...(act.form ? { type: 'submit', form: act.form } : { onClick: act.onPress })}
            >
              {act.text}
            </Button>
          </>
        )
      }
    >
      {children}
    </Sheet>
  );
}

function Action({ kind = 'plain', icon, onPress, to, submit, busy, small, children, ...rest }: ActionProps) {
  const look = { kind, icon, ...rest, ...(small && { 'data-small': true }) };
  if (to)
    return (
      <LinkButton to={to} {...look}>
        {children}
      </LinkButton>
    );
  // A key of its own: a plain button that turned into a submit button while it is pressed would submit with that same press.
  const type = submit ? 'submit' : 'button';
  return (
    <Button key={type} {...look} busy={busy} onClick={onPress} type={type}>
      {children}
    </Button>
  );
}
