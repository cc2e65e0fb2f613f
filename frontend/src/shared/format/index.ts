import { currentLanguage } from '@/shared/i18n';

/** Officials read the clock of Beijing wherever their device stands. */
const timeZone = 'Asia/Shanghai';

/** 2026-03-12 → 2026年3月12日 / 12 Mar 2026. Takes a local date or a moment. */
export function formatDate(value: string | null | undefined): string {
  if (!value) return '';
  return format(value, { dateStyle: currentLanguage() === 'en' ? 'medium' : 'long' });
}

/** 2026-03-12T09:30:00+08:00 → 2026年3月12日 09:30 / 12 Mar 2026, 09:30 */
export function formatDateTime(value: string | null | undefined): string {
  if (!value) return '';
  return format(value, { dateStyle: currentLanguage() === 'en' ? 'medium' : 'long', timeStyle: 'short', hour12: false });
}

/** For ledgers where seconds matter: 2026-03-12 09:30:05 in both languages. */
export function formatTimestamp(value: string | null | undefined): string {
  if (!value) return '';
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone }).format(new Date(value));
}

/** Today in Beijing as an ISO date, for the upper limit of a date field. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone }).format(new Date());
}

/** "12345.60" (yuan) → 12,345.60 元 / ¥12,345.60. Works on the digits: a float must never touch money. */
export function formatMoney(value: string | null | undefined): string {
  if (value === null || value === undefined || value === '') return '';
  const [, sign = '', whole = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value) ?? [];
  const digits = `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${fraction.padEnd(2, '0').slice(0, 2)}`;
  return currentLanguage() === 'en' ? digits.replace(/^(-?)/, '$1¥') : `${digits} 元`;
}

export function formatNumber(value: number | null | undefined): string {
  if (value === null || value === undefined) return '';
  return new Intl.NumberFormat(currentLanguage()).format(value);
}

/** 0.256 → 25.6% */
export function formatShare(value: number): string {
  return new Intl.NumberFormat(currentLanguage(), { style: 'percent', maximumFractionDigits: 1 }).format(value);
}

function format(value: string, options: Intl.DateTimeFormatOptions): string {
  const isDateOnly = value.length === 10;
  const moment = isDateOnly ? new Date(`${value}T00:00:00Z`) : new Date(value);
  const locale = currentLanguage() === 'en' ? 'en-GB' : 'zh-CN';
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: isDateOnly ? 'UTC' : timeZone }).format(moment);
}
