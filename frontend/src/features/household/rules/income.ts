/**
 * The preview of an income statement while it is typed: window, totals and income per head, reckoned as the server
 * reckons them (GZ-10, GZ-18). What is stored is always the server's result.
 */
export const categories = ['wage', 'business', 'property', 'transfer', 'business_expense', 'claim', 'self_paid'] as const;
export type Category = (typeof categories)[number];

export const kindsOf: Record<Category, readonly string[]> = {
  wage: ['migrant_work', 'departmental_post', 'township_post', 'village_post', 'gathering', 'other_wage'],
  business: ['crops', 'livestock', 'fruit_and_forest', 'other_business'],
  property: ['asset_dividend', 'land_transfer', 'financial', 'entrusted_farming', 'other_property'],
  transfer: [
    'family_planning',
    'dibao',
    'tekun',
    'pension',
    'ecological',
    'support_payment',
    'insurance',
    'disaster_relief',
    'other_transfer',
  ],
  business_expense: ['crops_expense', 'livestock_expense', 'fruit_and_forest_expense', 'other_expense'],
  claim: ['insurance_claim', 'other_claim'],
  self_paid: ['medical_self_paid', 'education_self_paid', 'other_self_paid'],
};

export type Alignment = 'day' | 'month';
export type Window = { from: string; to: string };
export type Position = 'inside' | 'outside' | 'straddles';
export type Item = { category: Category; amount: string; period: string };

/** An amount of 0 or more with at most two decimals, in fen; null when it is none. A float never touches money. */
export function fenOf(text: string): bigint | null {
  const [, yuan, fen = ''] = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(text.normalize('NFKC').replace(/[\s,]/g, '')) ?? [];
  return yuan === undefined ? null : BigInt(yuan) * 100n + BigInt(fen.padEnd(2, '0'));
}

/** Fen as the API writes money: "12345.60". */
export function moneyOf(fen: bigint): string {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0');
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The year before the reference date, counted by day, or by whole months before its month. Both days belong to it. */
export function windowBefore(referenceDate: string, alignment: Alignment): Window | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(referenceDate)) return null;
  const end = alignment === 'month' ? `${referenceDate.slice(0, 7)}-01` : referenceDate;
  const year = Number(end.slice(0, 4)) - 1;
  const from = end.endsWith('02-29') ? `${year}-02-28` : `${year}${end.slice(4)}`;
  return { from, to: dayBefore(end) };
}

/** Where a day (2021-06-15) or month (2021-06) lies. */
export function positionOf(period: string, { from, to }: Window): Position {
  const first = period.length === 7 ? `${period}-01` : period;
  const last = period.length === 7 ? endOfMonth(period) : period;
  const begins = first >= from && first <= to;
  const ends = last >= from && last <= to;
  if (begins && ends) return 'inside';
  return begins || ends ? 'straddles' : 'outside';
}

/** The totals of each category; amounts outside the window are kept and not counted. */
export function totalsOf(items: Item[], window: Window | null): Record<Category, bigint> {
  const totals = Object.fromEntries(categories.map((category) => [category, 0n])) as Record<Category, bigint>;
  for (const { category, amount, period } of items)
    if (window && period && positionOf(period, window) === 'inside') totals[category] += fenOf(amount) ?? 0n;
  return totals;
}

export function resultOf(totals: Record<Category, bigint>, memberCount: number) {
  const net = totals.wage + totals.business + totals.property + totals.transfer - totals.business_expense;
  const reference = net + totals.claim - totals.self_paid;
  return {
    net,
    netPerCapita: perHead(net, memberCount),
    reference,
    referencePerCapita: perHead(reference, memberCount),
  };
}

/** To the fen, half up (away from zero), as the server divides. */
function perHead(fen: bigint, heads: number): bigint | null {
  if (!Number.isInteger(heads) || heads < 1) return null;
  const among = BigInt(heads);
  const size = fen < 0n ? -fen : fen;
  const share = (size * 2n + among) / (among * 2n);
  return fen < 0n ? -share : share;
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

function endOfMonth(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
