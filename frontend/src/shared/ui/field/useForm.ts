import { useState, type ChangeEvent, type SubmitEvent } from 'react';
import { sortFaults } from '@/shared/api';
import { currentLanguage, useTranslation } from '@/shared/i18n';

type Faults<Values> = Partial<Record<keyof Values & string, string>>;

type Rules<Values> = Partial<Record<keyof Values & string, (value: string, values: Values) => string | undefined>>;

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * The state of a form on the field face: texts, their faults, and where the focus goes. The server checks everything
 * again; `required` and `rules` only spare a trip. Spread `form.field('name', label)` onto a field control.
 *
 * ```tsx
 * const form = useForm({ initial: { name: '' }, required: ['name'], onSubmit: (values) => write.mutateAsync(values) });
 * <form {...form.props}><ProblemNote {...form.refusal} /><InputField {...form.field('name', t('name'))} /></form>
 * ```
 */
export function useForm<Values extends Record<string, string>>({
  initial,
  required = [],
  rules = {},
  onSubmit,
}: {
  initial: Values;
  required?: (keyof Values & string)[];
  rules?: Rules<Values>;
  onSubmit: (values: Values) => Promise<unknown>;
}) {
  const { t } = useTranslation();
  const [values, setValues] = useState(initial);
  const [faults, setFaults] = useState<Faults<Values>>({});
  const [refusal, setRefusal] = useState<{ error: unknown; rest: string[] }>({ error: null, rest: [] });
  const [isBusy, setBusy] = useState(false);
  const labels = new Map<string, string>();

  function findFaults(): Faults<Values> {
    const found: Faults<Values> = {};
    for (const name of Object.keys(values) as (keyof Values & string)[]) {
      const value = (values[name] ?? '').trim();
      const fault =
        !value && required.includes(name)
          ? t('form.requiredField', { label: labels.get(name) ?? name })
          : rules[name]?.(value, values);
      if (fault) found[name] = fault;
    }
    return found;
  }

  function show(found: Faults<Values>, form: HTMLFormElement) {
    setFaults(found);
    const first = Object.keys(values).find((name) => found[name]);
    if (first) (form.elements.namedItem(first) as Control | null)?.focus();
  }

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    if (isBusy) return;
    const found = findFaults();
    show(found, form);
    setRefusal({ error: null, rest: [] });
    if (Object.keys(found).length > 0) return;
    setBusy(true);
    try {
      await onSubmit(values);
    } catch (error) {
      const sorted = sortFaults(error, (path) => path in values, currentLanguage());
      setRefusal({ error, rest: sorted.rest });
      show(Object.fromEntries(sorted.fields.map(({ path, message }) => [path, message])) as Faults<Values>, form);
    } finally {
      setBusy(false);
    }
  }

  return {
    values,
    isBusy,
    refusal,
    set: (changed: Partial<Values>) => setValues((before) => ({ ...before, ...changed })),
    props: { noValidate: true, onSubmit: (event: SubmitEvent<HTMLFormElement>) => void submit(event) },
    field: <Name extends keyof Values & string>(name: Name, label: string) => {
      labels.set(name, label);
      return {
        name,
        label,
        value: values[name],
        required: required.includes(name),
        fault: faults[name],
        onChange: (event: ChangeEvent<Control>) => {
          const { value } = event.currentTarget;
          setValues((before) => ({ ...before, [name]: value }));
          setFaults((before) => ({ ...before, [name]: undefined }));
        },
      };
    },
  };
}
