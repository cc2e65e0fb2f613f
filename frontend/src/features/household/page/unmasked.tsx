import { createContext, use, useEffect, useState } from 'react';
import type { Unmasked } from '../queries';

/** How long unmasked numbers stay on the screen. */
export const unmaskedSeconds = 120;

const UnmaskedContext = createContext<Unmasked | null>(null);
export const UnmaskedProvider = UnmaskedContext;

/** The number of a member or of the household as this screen may show it right now. */
export function useNumbers() {
  const unmasked = use(UnmaskedContext);
  return {
    ofMember: (personId: string, field: 'idNumber' | 'phone', masked: string | null | undefined) =>
      unmasked?.members.find((member) => member.personId === personId)?.[field] ?? masked ?? '',
    ofHousehold: (field: 'phone' | 'bankAccount', masked: string | null | undefined) => unmasked?.[field] ?? masked ?? '',
  };
}

/** Keeps unmasked values for a limited time, in memory only: a reload, another page or the end of the time masks again. */
export function useUnmasked() {
  const [shown, setShown] = useState<{ values: Unmasked; until: number } | null>(null);
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (!shown) return;
    const timer = setInterval(() => {
      const left = Math.ceil((shown.until - Date.now()) / 1000);
      setSeconds(left);
      if (left <= 0) setShown(null);
    }, 1000);
    return () => clearInterval(timer);
  }, [shown]);
  return {
    values: shown?.values ?? null,
    seconds,
    show: (values: Unmasked) => {
      setSeconds(unmaskedSeconds);
      setShown({ values, until: Date.now() + unmaskedSeconds * 1000 });
    },
    mask: () => setShown(null),
  };
}
