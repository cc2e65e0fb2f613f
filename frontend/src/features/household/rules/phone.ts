/** A mobile number of the mainland (DQ-027), as people type it: with blanks, hyphens or full-width digits. */
export function normalisedPhone(text: string): string {
  return text.normalize('NFKC').replace(/[\s-]/g, '');
}

export function flawOfPhone(text: string): 'length' | 'prefix' | null {
  const value = normalisedPhone(text);
  if (!/^\d{11}$/.test(value)) return 'length';
  return /^1[3-9]/.test(value) ? null : 'prefix';
}
