import { sortFaults } from '@/shared/api';
import { currentLanguage } from '@/shared/i18n';
import type { Focusable } from '../kit';

export type Texts = Record<string, string>;

type Check = (value: string) => string | undefined;

/**
 * What somebody is typing into a long form: flat texts under the paths of the request (`members.0.idNumber`), so that a
 * fault of the server finds its field, and faults under the same names. A field listens to its own name only: typing
 * into one of two hundred fields redraws one.
 */
export class Draft {
  private values: Texts;
  private saved: Texts;
  private faults: Texts = {};
  private readonly listeners = new Set<() => void>();
  private readonly checks = new Map<string, Check>();
  private readonly controls = new Map<string, Focusable>();

  constructor(initial: Texts) {
    this.values = this.saved = initial;
  }

  all = (): Texts => this.values;
  get = (name: string): string => this.values[name] ?? '';
  faultOf = (name: string): string | undefined => this.faults[name];
  allFaults = (): Texts => this.faults;

  get isDirty(): boolean {
    const names = new Set([...Object.keys(this.values), ...Object.keys(this.saved)]);
    return [...names].some((name) => (this.values[name] ?? '') !== (this.saved[name] ?? ''));
  }

  set = (changed: Texts) => {
    this.values = { ...this.values, ...changed };
    this.faults = without(this.faults, Object.keys(changed));
    this.tell();
  };

  /** Begins anew from these values; nothing is unsaved then. */
  restart = (values: Texts) => {
    this.values = this.saved = values;
    this.faults = {};
    this.tell();
  };

  /** Exchanges all values, and counts what differs from the saved ones as typed. */
  replace = (values: Texts) => {
    this.values = values;
    this.faults = {};
    this.tell();
  };

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** A field on the screen says how it is checked and how it is focused. */
  mount(name: string, check: Check): () => void {
    this.checks.set(name, check);
    return () => {
      if (this.checks.get(name) === check) this.checks.delete(name);
    };
  }

  control = (name: string, control: Focusable | null) => {
    if (control) this.controls.set(name, control);
    else this.controls.delete(name);
  };

  checkOne(name: string) {
    const fault = this.checks.get(name)?.(this.get(name));
    if (fault === this.faults[name]) return;
    this.faults = fault ? { ...this.faults, [name]: fault } : without(this.faults, [name]);
    this.tell();
  }

  /** Checks the fields on the screen, or those that a step of the form shows. @returns the first that is wrong */
  check(isPart: (name: string) => boolean = () => true): string | null {
    const found: Texts = {};
    for (const [name, check] of this.checks) {
      const fault = isPart(name) ? check(this.get(name)) : undefined;
      if (fault) found[name] = fault;
    }
    this.faults = found;
    this.tell();
    return Object.keys(found)[0] ?? null;
  }

  /** Puts the faults of a refusal onto the fields. @returns the first of them, and the faults that have no field */
  refused(error: unknown): { first: string | null; rest: string[] } {
    const sorted = sortFaults(error, (path) => this.checks.has(path), currentLanguage());
    this.faults = Object.fromEntries(sorted.fields.map(({ path, message }) => [path, message]));
    this.tell();
    return { first: sorted.fields[0]?.path ?? null, rest: sorted.rest };
  }

  focus(name: string) {
    this.controls.get(name)?.focus();
  }

  private tell() {
    this.listeners.forEach((listener) => listener());
  }
}

function without(texts: Texts, names: string[]): Texts {
  return Object.fromEntries(Object.entries(texts).filter(([name]) => !names.includes(name)));
}
