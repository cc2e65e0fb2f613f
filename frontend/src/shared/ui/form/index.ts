export { Draft, type Texts } from './draft';
export { ChoiceInput, ManyInput, TextInput, YesNoInput } from './inputs';
export { UnsavedGuard } from './UnsavedGuard';
export { DraftProvider, useDerived, useDraft, useDraftContext, useValue, type DraftForm } from './useDraft';
