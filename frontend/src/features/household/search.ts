import { useState } from 'react';
import { searchOf } from './rules/search';

/** What was looked for last, in the memory of this tab only: Back from a household finds the hits again, an address or a reload does not. */
let last = '';

export function useTypedSearch() {
  const [typed, setTyped] = useState(last);
  return {
    typed,
    search: searchOf(typed),
    look: (text: string) => {
      last = text.trim();
      setTyped(last);
    },
  };
}
