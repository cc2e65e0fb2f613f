import { useCallback, useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { useTranslation } from '@/shared/i18n';
import { useKit, type ChoiceBoxProps, type ManyBoxProps, type TextBoxProps } from '../kit';
import { useDraftContext } from './useDraft';

/**
 * Fields of a draft in the controls of the face they stand in: `<TextInput name="members.0.name" label=… required />`.
 * `validate` says what is wrong with a value that is filled in.
 */
type Bound<Props> = Omit<Props, 'value' | 'onChange' | 'onBlur' | 'ref' | 'fault' | 'name'> & {
  name: string;
  validate?: (value: string) => string | undefined;
};

function useField({ name, label, required, validate }: Pick<Bound<TextBoxProps>, 'name' | 'label' | 'required' | 'validate'>) {
  const { t } = useTranslation();
  const draft = useDraftContext();
  const value = useSyncExternalStore(draft.subscribe, () => draft.get(name));
  const fault = useSyncExternalStore(draft.subscribe, () => draft.faultOf(name));
  const check = useEffectEvent((typed: string) => {
    if (!typed.trim()) return required ? t('form.requiredField', { label }) : undefined;
    return validate?.(typed);
  });
  useEffect(() => draft.mount(name, (typed) => check(typed)), [draft, name]);
  const ref = useCallback((control: { focus: () => void } | null) => draft.control(name, control), [draft, name]);
  return { draft, value, fault, ref };
}

export function TextInput({ validate, ...rest }: Bound<TextBoxProps>) {
  const { TextBox } = useKit();
  const { draft, value, fault, ref } = useField({ validate, ...rest });
  return (
    <TextBox
      {...rest}
      value={value}
      fault={fault}
      ref={ref}
      onChange={(typed) => draft.set({ [rest.name]: typed })}
      onBlur={() => value && draft.checkOne(rest.name)}
    />
  );
}

export function ChoiceInput({ validate, ...rest }: Bound<ChoiceBoxProps>) {
  const { ChoiceBox } = useKit();
  const { draft, value, fault, ref } = useField({ validate, ...rest });
  return (
    <ChoiceBox
      {...rest}
      value={value}
      fault={fault}
      ref={ref}
      onChange={(chosen) => {
        draft.set({ [rest.name]: chosen });
        if (chosen) draft.checkOne(rest.name);
      }}
    />
  );
}

/** Several of a list; kept as one text with commas. */
export function ManyInput({ validate, ...rest }: Bound<ManyBoxProps>) {
  const { ManyBox } = useKit();
  const { draft, value, fault, ref } = useField({ validate, ...rest });
  return (
    <ManyBox
      {...rest}
      value={value ? value.split(',') : []}
      fault={fault}
      ref={ref}
      onChange={(chosen) => draft.set({ [rest.name]: chosen.join(',') })}
    />
  );
}

/** Yes, no, or nobody has asked yet. */
export function YesNoInput(props: Omit<Bound<ChoiceBoxProps>, 'choices'>) {
  const { t } = useTranslation();
  const choices = [
    { value: 'true', label: t('form.yes') },
    { value: 'false', label: t('form.no') },
  ];
  return <ChoiceInput {...props} choices={choices} />;
}
