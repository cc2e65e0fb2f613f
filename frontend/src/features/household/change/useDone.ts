import { useState } from 'react';
import { useNavigate } from 'react-router';
import { toast } from '@/shared/ui/field';

/** Says that it is done and goes on, once the guard of unsaved work has seen that there is nothing left to lose. */
export function useDone() {
  const navigate = useNavigate();
  const [isDone, setDone] = useState(false);
  return {
    isDone,
    go: (to: string, said: string) => {
      setDone(true);
      toast(said);
      setTimeout(() => void navigate(to, { replace: true }));
    },
  };
}
