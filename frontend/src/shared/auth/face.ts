import { useSyncExternalStore } from 'react';
import type { Me } from './actor';

export type Face = 'field' | 'office';

/** The face of the duty (phone in the village, desk in the county), unless the user chose the other on this device. */
const remembered = 'shouwang.face';
const listeners = new Set<() => void>();

export function chooseFace(face: Face | null) {
  if (face) localStorage.setItem(remembered, face);
  else localStorage.removeItem(remembered);
  listeners.forEach((listener) => listener());
}

export function useFace(me: Pick<Me, 'face'>): Face {
  const chosen = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => localStorage.getItem(remembered),
  );
  return chosen === 'field' || chosen === 'office' ? chosen : me.face === 'field' ? 'field' : 'office';
}
