import { createContext, use, useState, useSyncExternalStore, type SubmitEvent } from 'react';
import { Draft, type Texts } from './draft';

const DraftContext = createContext<Draft | null>(null);
export const DraftProvider = DraftContext;

export function useDraftContext(): Draft {
  const draft = use(DraftContext);
  if (!draft) throw new Error('fields stand in a DraftProvider');
  return draft;
}

/** One value of the draft; only the component that asks is drawn again when it changes. */
export function useValue(name: string): string {
  const draft = useDraftContext();
  return useSyncExternalStore(draft.subscribe, () => draft.get(name));
}

/** Something that follows from the whole draft. The result must be a text, a number or a boolean. */
export function useDerived<T extends string | number | boolean>(draft: Draft, derive: (values: Texts) => T): T {
  return useSyncExternalStore(draft.subscribe, () => derive(draft.all()));
}

export type DraftForm = ReturnType<typeof useDraft>;

/**
 * The state of a form that both faces share. `onSubmit` gets the texts once every field on the screen is right; what it
 * throws is shown: faults on their fields, the rest through `<Problem {...form.refusal} />`.
 *
 * @param reveal brings the step or fold of a field onto the screen before it is focused
 */
export function useDraft({
  initial,
  onSubmit,
  reveal,
}: {
  initial: () => Texts;
  onSubmit: (values: Texts) => Promise<unknown>;
  reveal?: (name: string) => void;
}) {
  const [draft] = useState(() => new Draft(initial()));
  const [refusal, setRefusal] = useState<{ error: unknown; rest: string[] }>({ error: null, rest: [] });
  const [isBusy, setBusy] = useState(false);
  const isDirty = useDerived(draft, () => draft.isDirty);

  function bringUp(name: string | null) {
    if (!name) return;
    reveal?.(name);
    // After the step is drawn.
    setTimeout(() => draft.focus(name));
  }

  async function submit() {
    if (isBusy) return;
    setRefusal({ error: null, rest: [] });
    const wrong = draft.check();
    if (wrong) {
      bringUp(wrong);
      return;
    }
    setBusy(true);
    try {
      await onSubmit(draft.all());
    } catch (error) {
      const { first, rest } = draft.refused(error);
      setRefusal({ error, rest });
      bringUp(first);
    } finally {
      setBusy(false);
    }
  }

  return {
    draft,
    isDirty,
    isBusy,
    refusal,
    clearRefusal: () => setRefusal({ error: null, rest: [] }),
    submit,
    props: {
      noValidate: true,
      onSubmit: (event: SubmitEvent<HTMLFormElement>) => {
        event.preventDefault();
        event.stopPropagation();
        void submit();
      },
    },
  };
}
