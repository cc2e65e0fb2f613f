import { flawOfPhone, normalisedPhone } from './phone';
import { normalisedId } from './idNumber';

export type SearchKind = 'name' | 'idNumber' | 'phone' | 'code' | 'householdNo' | 'nationalHouseholdNo';

/** One box for whatever an official has at hand: what was typed tells what it is. */
export function searchOf(typed: string): { kind: SearchKind; text: string } | null {
  const text = typed.normalize('NFKC').trim();
  if (!text) return null;
  const plain = normalisedId(text).replace(/-/g, '');
  if (/^\d{17}[\dX]([0-9A-Z]{2}){0,2}$/.test(plain)) return { kind: 'idNumber', text: plain };
  if (!flawOfPhone(text)) return { kind: 'phone', text: normalisedPhone(text) };
  if (/^[0-9A-Z]{27}$/.test(plain)) return { kind: 'code', text: plain };
  if (/^[0-7][0-9A-Z]{12}$/.test(plain) && /[A-Z]/.test(plain)) return { kind: 'householdNo', text: plain };
  if (/^\d[\dA-Z]{5,}$/.test(plain)) return { kind: 'nationalHouseholdNo', text: plain };
  return { kind: 'name', text };
}
