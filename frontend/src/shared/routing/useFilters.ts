import { useSearchParams } from 'react-router';

/**
 * The filters of a list, kept in the address: a link reproduces what the officer saw, and Back undoes a filter.
 * `const [filters, setFilters] = useFilters(['operation', 'from', 'to'])`. Never put personal data here.
 */
export function useFilters<Name extends string>(names: readonly Name[]) {
  const [params, setParams] = useSearchParams();
  const filters = Object.fromEntries(
    names.flatMap((name) => {
      const value = params.get(name);
      return value ? [[name, value]] : [];
    }),
  ) as Partial<Record<Name, string>>;
  const setFilters = (next: Partial<Record<Name, string | null | undefined>>) =>
    setParams((previous) => {
      const kept = new URLSearchParams(previous);
      for (const name of names) {
        const value = next[name];
        if (value) kept.set(name, value);
        else kept.delete(name);
      }
      return kept;
    });
  return [filters, setFilters] as const;
}
