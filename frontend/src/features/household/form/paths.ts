import type { HouseholdForm, MemberForm } from '../queries';
import type { Texts } from '@/shared/ui/form';
import { normalisedId } from '../rules/idNumber';
import { normalisedPhone } from '../rules/phone';

/** Between the requests of the API, with their nesting and types, and the flat texts of a form. */

const memberTexts = [
  'name',
  'idNumber',
  'relation',
  'joinedOn',
  'joinReason',
  'nationalPersonNo',
  'ethnicity',
  'politicalStatus',
  'phone',
  'educationLevel',
  'schoolStatus',
  'notInSchoolReason',
  'labourCapacity',
  'dibao',
  'tekun',
] as const satisfies (keyof MemberForm)[];

const insurances = [
  'residentMedical',
  'employeeMedical',
  'seriousIllness',
  'commercialMedical',
  'residentPension',
  'employeePension',
] as const;

export const lands = ['arableMu', 'forestMu', 'fruitMu', 'grassMu', 'waterMu', 'returnedToForestMu'] as const;
const livingNumbers = ['houseAreaSquareMetres', 'kilometresToMainRoad', ...lands] as const;
const livingTexts = ['roadSurface', 'toilet', 'fuel'] as const;
const workTexts = ['place', 'employer', 'industry', 'channel', 'monthlyWage', 'from', 'to'] as const;
const postTexts = ['type', 'organisation', 'monthlyWage', 'from', 'to'] as const;

const householdTexts = [
  'regionCode',
  'nationalHouseholdNo',
  'naturalVillage',
  'address',
  'householdType',
  'registeredPoorType',
  'hukouKind',
  'relocationKind',
  'resettlementSiteCode',
  'phone',
  'bankName',
  'bankAccount',
] as const satisfies (keyof HouseholdForm)[];

/** `{ living: { toilet: 'a' } }` under `household` → `{ 'household.living.toilet': 'a' }`; nothing stays nothing. */
export function textsOf(value: unknown, path: string): Texts {
  if (value === null || value === undefined) return {};
  if (Array.isArray(value) && value.every((each) => typeof each !== 'object')) return { [path]: value.join(',') };
  if (typeof value !== 'object') return { [path]: typeof value === 'string' ? value : JSON.stringify(value) };
  return Object.assign(
    {},
    ...Object.entries(value).map(([name, inner]) => textsOf(inner, path ? `${path}.${name}` : name)),
  ) as Texts;
}

class Reader {
  constructor(
    private readonly values: Texts,
    private readonly path: string,
  ) {}

  at = (name: string) => new Reader(this.values, this.pathOf(name));
  text = (name: string): string | null => this.values[this.pathOf(name)]?.trim() || null;
  list = (name: string): string[] => this.text(name)?.split(',') ?? [];

  number = (name: string): number | null => {
    const text = this.text(name);
    return text === null ? null : Number(text.normalize('NFKC'));
  };

  yesNo = (name: string): boolean | null => {
    const text = this.text(name);
    return text === null ? null : text === 'true';
  };

  texts<Name extends string>(names: readonly Name[]): Record<Name, string | null> {
    return Object.fromEntries(names.map((name) => [name, this.text(name)])) as Record<Name, string | null>;
  }

  numbers<Name extends string>(names: readonly Name[]): Record<Name, number | null> {
    return Object.fromEntries(names.map((name) => [name, this.number(name)])) as Record<Name, number | null>;
  }

  answers<Name extends string>(names: readonly Name[]): Record<Name, boolean | null> {
    return Object.fromEntries(names.map((name) => [name, this.yesNo(name)])) as Record<Name, boolean | null>;
  }

  get isEmpty(): boolean {
    return !Object.entries(this.values).some(([name, text]) => name.startsWith(`${this.path}.`) && text.trim());
  }

  private pathOf(name: string) {
    return this.path ? `${this.path}.${name}` : name;
  }
}

export function householdOf(texts: Texts, path = 'household'): HouseholdForm {
  const form = new Reader(texts, path);
  const living = form.at('living');
  return {
    ...form.texts(householdTexts),
    phone: plain(form.text('phone'), normalisedPhone),
    outOfPovertyYear: form.number('outOfPovertyYear'),
    urbanBenefit: form.yesNo('urbanBenefit'),
    wholeNoLabourConfirmed: form.yesNo('wholeNoLabourConfirmed'),
    keyGroups: form.list('keyGroups'),
    living: {
      ...living.texts(livingTexts),
      ...living.numbers(livingNumbers),
      electricity: living.yesNo('electricity'),
    },
  };
}

export function memberOf(texts: Texts, path: string): MemberForm {
  const form = new Reader(texts, path);
  const health = form.at('health');
  const work = form.at('work');
  const post = form.at('publicPost');
  return {
    ...form.texts(memberTexts),
    idNumber: plain(form.text('idNumber'), normalisedId),
    phone: plain(form.text('phone'), normalisedPhone),
    health: {
      statuses: health.list('statuses'),
      disabilityType: health.text('disabilityType'),
      disabilityGrade: health.number('disabilityGrade'),
    },
    insurance: form.at('insurance').answers(insurances),
    work: work.isEmpty ? null : { ...work.texts(workTexts), months: work.number('months') },
    publicPost: post.isEmpty ? null : { ...post.texts(postTexts), months: post.number('months') },
  };
}

/** A masked value goes back as it was shown: that keeps what is stored. */
function plain(text: string | null, normalise: (text: string) => string): string | null {
  return text === null || text.includes('*') ? text : normalise(text);
}
