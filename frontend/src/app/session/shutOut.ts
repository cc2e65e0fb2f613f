import { useSyncExternalStore } from 'react';
import { ApiProblem } from '@/shared/api';

/**
 * That nothing works any more for this person, whatever page it was that asked: the government is suspended or not open, or
 * the account is. Told from outside React (queries), shown instead of every page.
 */
const reasons = ['tenant-suspended', 'tenant-not-open', 'account-unknown', 'account-suspended'];

let current: ApiProblem | null = null;
const listeners = new Set<() => void>();

function set(problem: ApiProblem | null) {
  current = problem;
  listeners.forEach((listener) => listener());
}

export const shutOut = {
  notice(error: Error) {
    if (error instanceof ApiProblem && error.status === 403 && reasons.includes(error.slug)) set(error);
  },
  forget: () => set(null),
};

export function useShutOut(): ApiProblem | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}
