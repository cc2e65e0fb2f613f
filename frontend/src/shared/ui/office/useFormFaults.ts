import type { FormInstance } from 'antd';
import { useEffect, useMemo } from 'react';
import { sortFaults } from '@/shared/api';
import { useTranslation } from '@/shared/i18n';

const nameOf = (path: string) => path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/**
 * Puts the faults of a refused write onto the fields of an Ant Design form, brings the first into view and focus, and
 * returns those that belong to none of them, for `<ProblemAlert rest={…} />`.
 */
export function useFormFaults(form: FormInstance, error: unknown): string[] {
  const { language } = useTranslation();
  const sorted = useMemo(
    () => sortFaults(error, (path) => form.getFieldInstance(nameOf(path)) !== undefined, language),
    [error, form, language],
  );
  useEffect(() => {
    form.setFields(sorted.fields.map(({ path, message }) => ({ name: nameOf(path), errors: [message] })));
    const first = sorted.fields[0];
    if (first) form.scrollToField(nameOf(first.path), { focus: true, block: 'center' });
  }, [form, sorted]);
  return sorted.rest;
}
