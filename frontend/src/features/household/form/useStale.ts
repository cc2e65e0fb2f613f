import { useState } from 'react';
import { ApiProblem } from '@/shared/api';
import type { Draft, Texts } from '@/shared/ui/form';

/**
 * The version that a form was opened with, and what to do when somebody else saved first (412): the file is read again
 * and put beside what was typed.
 */
export function useStale(opened: number, readAgain: () => Promise<{ version: number; texts: Texts }>) {
  const [version, setVersion] = useState(opened);
  const [fresh, setFresh] = useState<{ version: number; texts: Texts } | null>(null);
  return {
    version,
    fresh,
    /** Runs a save; a stale one is not an error of the form but shows the comparison. @returns whether it was saved */
    guard: async (save: () => Promise<unknown>): Promise<boolean> => {
      try {
        await save();
        return true;
      } catch (error) {
        if (!(error instanceof ApiProblem && error.status === 412)) throw error;
        setFresh(await readAgain());
        return false;
      }
    },
    keepMine: () => {
      if (fresh) setVersion(fresh.version);
      setFresh(null);
    },
    takeTheirs: (draft: Draft) => {
      if (fresh) {
        setVersion(fresh.version);
        draft.restart(fresh.texts);
      }
      setFresh(null);
    },
  };
}
