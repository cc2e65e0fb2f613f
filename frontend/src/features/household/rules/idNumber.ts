/**
 * The number on an identity card (GB 11643), or on a disability certificate, which adds type and grade (20 characters)
 * and, reissued, two more (22). The server checks the same (DQ-017 to DQ-019); here it is checked while somebody types.
 */
export type IdFlaw = 'length' | 'characters' | 'birthDate' | 'checkCharacter' | 'disabilityType' | 'disabilityGrade';

export type Sex = 'male' | 'female';

export type IdFacts = { birthDate: string; sex: Sex; disabilityType?: number; disabilityGrade?: number };

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** What people type: full-width digits, blanks, a small x. */
export function normalisedId(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
}

export function checkCharacter(seventeenDigits: string): string {
  const sum = weights.reduce((total, weight, place) => total + weight * Number(seventeenDigits[place]), 0);
  return '10X98765432'.charAt(sum % 11);
}

export function flawOfId(text: string): IdFlaw | null {
  const value = normalisedId(text);
  if (![18, 20, 22].includes(value.length)) return 'length';
  if (!/^\d{17}[\dX](\d{2}([\dA-Z]{2})?)?$/.test(value)) return 'characters';
  if (!birthDateOf(value)) return 'birthDate';
  if (value[17] !== checkCharacter(value)) return 'checkCharacter';
  if (value.length === 18) return null;
  if (!/[1-7]/.test(value.charAt(18))) return 'disabilityType';
  if (!/[1-4]/.test(value.charAt(19))) return 'disabilityGrade';
  return null;
}

/** What the number itself tells; null as long as it is wrong. */
export function factsOfId(text: string): IdFacts | null {
  const value = normalisedId(text);
  if (flawOfId(value)) return null;
  return {
    birthDate: birthDateOf(value) ?? '',
    sex: Number(value[16]) % 2 === 1 ? 'male' : 'female',
    ...(value.length > 18 && { disabilityType: Number(value[18]), disabilityGrade: Number(value[19]) }),
  };
}

/** Full years on a day, both as ISO dates. */
export function ageOn(day: string, birthDate: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

function birthDateOf(value: string): string | null {
  const text = `${value.slice(6, 10)}-${value.slice(10, 12)}-${value.slice(12, 14)}`;
  const date = new Date(`${text}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  return exists && Number(text.slice(0, 4)) >= 1850 ? text : null;
}
