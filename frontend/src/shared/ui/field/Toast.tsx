import { useSyncExternalStore } from 'react';
import { Icon } from '../icons';
import './field.css';

type Toast = { id: number; text: string };

let toasts: Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

/** A short word that something was done. What went wrong belongs beside the place where it did, not here. */
export function toast(text: string) {
  const id = ++lastId;
  show([...toasts, { id, text }]);
  setTimeout(() => show(toasts.filter((shown) => shown.id !== id)), 4_000);
}

function show(next: Toast[]) {
  toasts = next;
  listeners.forEach((listener) => listener());
}

/** Stands once in each layout. The live region exists before the first toast, or screen readers would miss it. */
export function Toasts() {
  const shown = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => toasts,
  );
  return (
    <div className="sw-toasts" role="status" aria-live="polite">
      {shown.map(({ id, text }) => (
        <div key={id} className="sw-toast">
          <Icon name="check" />
          {text}
        </div>
      ))}
    </div>
  );
}
