import type { FormInstance } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sortFaults } from '@/shared/api';

/**
 * Puts the faults of a refused write onto the fields of an Ant Design form, brings the first into view and focus, and
 * returns those that belong to none of them, for `<ProblemAlert rest={…} />`.
 */
export function useFormFaults(form: FormInstance, error: unknown): string[] {
  const { i18n } = useTranslation();
  const [rest, setRest] = useState<string[]>([]);
  useEffect(() => {
    const nameOf = (path: string) => path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    const isField = (path: string) => form.getFieldInstance(nameOf(path)) !== undefined;
    const sorted = sortFaults(error, isField, i18n.language);
    form.setFields(sorted.fields.map(({ path, message }) => ({ name: nameOf(path), errors: [message] })));
    const first = sorted.fields[0];
    if (first) form.scrollToField(nameOf(first.path), { focus: true, block: 'center' });
    setRest(sorted.rest);
    // A new refusal is a new error object; the form itself is stable.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [error]);
  return rest;
}
