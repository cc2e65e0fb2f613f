import { useEffect, useState } from 'react';
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { sortFaults } from '@/shared/api';

/**
 * Puts the faults of a refused write onto the fields of a react-hook-form, moves the focus to the first, and returns
 * those that belong to none of them, for `<ProblemNote rest={…} />`.
 */
export function useServerFaults<Values extends FieldValues>(form: UseFormReturn<Values>, error: unknown): string[] {
  const { i18n } = useTranslation();
  const [rest, setRest] = useState<string[]>([]);
  useEffect(() => {
    const isField = (path: string) => form.control._names.mount.has(path as Path<Values>);
    const sorted = sortFaults(error, isField, i18n.language);
    sorted.fields.forEach(({ path, message }, index) =>
      form.setError(path as Path<Values>, { type: 'server', message }, { shouldFocus: index === 0 }),
    );
    setRest(sorted.rest);
    // A new refusal is a new error object; the form itself is stable.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [error]);
  return rest;
}
