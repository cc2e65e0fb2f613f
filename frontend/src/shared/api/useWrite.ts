import { useMutation, useQueryClient, type UseMutationOptions } from '@tanstack/react-query';
import { useRef } from 'react';
import { newIdempotencyKey } from './client';
import { ApiProblem } from './problem';

export type WriteHeaders = { 'Idempotency-Key': string };

type Options<Data, Variables> = Omit<UseMutationOptions<Data, Error, Variables>, 'mutationFn'>;

/**
 * A write that is done once, however often the button is pressed: while an answer is uncertain (no network, a 5xx),
 * the same input goes out again under the same Idempotency-Key, and the server replays what it already did.
 * After success every list and page of the screen is fetched afresh.
 */
export function useWrite<Data, Variables = void>(
  write: (variables: Variables, headers: WriteHeaders) => Promise<Data>,
  options: Options<Data, Variables> = {},
) {
  const queries = useQueryClient();
  const pending = useRef<{ of: string; key: string } | null>(null);
  return useMutation<Data, Error, Variables>({
    ...options,
    mutationFn: async (variables) => {
      const of = fingerprint(variables);
      if (pending.current?.of !== of) pending.current = { of, key: newIdempotencyKey() };
      try {
        const data = await write(variables, { 'Idempotency-Key': pending.current.key });
        pending.current = null;
        return data;
      } catch (error) {
        if (!(error instanceof ApiProblem && error.isPassing)) pending.current = null;
        throw error;
      }
    },
    onSuccess: async (...args) => {
      await queries.invalidateQueries();
      await options.onSuccess?.(...args);
    },
  });
}

function fingerprint(variables: unknown): string {
  return JSON.stringify([variables], (_, value: unknown) =>
    value instanceof File ? [value.name, value.size, value.lastModified] : value,
  );
}
