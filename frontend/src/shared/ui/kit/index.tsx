import { createContext, use, type ComponentType, type ReactNode, type Ref } from 'react';
import type { IconName } from '../icons';
import './kit.css';

/**
 * What a form or a page that both faces share is made of. The field face fills it with the phone's own controls, the
 * office face with Ant Design: a rule, a field or a wording is then written once, and the phone still carries no Ant
 * Design. A page says which by standing in `<FieldKit>` or `<OfficeKit>`.
 */
export type Kit = {
  TextBox: ComponentType<TextBoxProps>;
  ChoiceBox: ComponentType<ChoiceBoxProps>;
  ManyBox: ComponentType<ManyBoxProps>;
  /** Frame of a form: spacing, and on the desk several fields in a row. */
  Frame: ComponentType<{ children: ReactNode }>;
  /** The page's own title: the phone's bar names the page already. */
  Heading: ComponentType<{ children: ReactNode }>;
  Section: ComponentType<SectionProps>;
  Dialog: ComponentType<DialogProps>;
  Action: ComponentType<ActionProps>;
  /** What a write was refused with, and the faults that belong to no field. */
  Problem: ComponentType<{ error: unknown; rest?: string[] }>;
};

export type Choice = { value: string; label: string };

/** Anything that can be focused: a form brings its first fault into focus. */
export type Focusable = { focus: () => void };

type BoxProps = {
  label: string;
  hint?: ReactNode;
  fault?: string;
  required?: boolean;
  disabled?: boolean;
  name?: string;
  onBlur?: () => void;
  ref?: Ref<Focusable>;
};

export type TextBoxProps = BoxProps & {
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'tel' | 'date' | 'month' | 'search';
  inputMode?: 'numeric' | 'decimal';
  maxLength?: number;
  max?: string;
  /** More than one makes it a box of several lines. */
  lines?: number;
};

export type ChoiceBoxProps = BoxProps & { value: string; onChange: (value: string) => void; choices: Choice[] };
export type ManyBoxProps = BoxProps & { value: string[]; onChange: (value: string[]) => void; choices: Choice[] };
export type SectionProps = { title: string; actions?: ReactNode; children: ReactNode };

export type DialogProps = {
  title: string;
  onClose: () => void;
  /** The button that does it: submits the form with this id, or calls `onPress`. Left out: the dialog only shows. */
  act?: { text: string; form?: string; onPress?: () => void; busy?: boolean; danger?: boolean };
  children: ReactNode;
};

export type ActionProps = {
  kind?: 'plain' | 'primary' | 'danger' | 'quiet';
  icon?: IconName;
  onPress?: () => void;
  to?: string;
  submit?: boolean;
  busy?: boolean;
  /** Small: inside a row or a section's head. */
  small?: boolean;
  'aria-label'?: string;
  children: ReactNode;
};

const KitContext = createContext<Kit | null>(null);
export const KitProvider = KitContext;

export function useKit(): Kit {
  const kit = use(KitContext);
  if (!kit) throw new Error('a page that uses the kit stands in FieldKit or OfficeKit');
  return kit;
}
