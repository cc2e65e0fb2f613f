import { useSyncExternalStore } from 'react';

/** Whether the API or Keycloak said that the session is over. Told from outside React (queries), shown inside. */
let hasEnded = false;
const listeners = new Set<() => void>();

export const sessionEnded = {
  tell() {
    hasEnded = true;
    listeners.forEach((listener) => listener());
  },
};

export function useSessionEnded(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => hasEnded,
  );
}
