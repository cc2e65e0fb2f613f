import { afterEach, describe, expect, it } from 'vitest';
import { switchLanguage } from '@/shared/i18n';
import { formatDate, formatDateTime, formatMoney, formatTimestamp } from '.';

afterEach(() => switchLanguage('zh-CN'));

describe('what an official reads', () => {
  it('shows money by its digits, also where a float would round', async () => {
    expect(formatMoney('12345678901234.10')).toBe('12,345,678,901,234.10 元');
    expect(formatMoney('-1500')).toBe('-1,500.00 元');
    expect(formatMoney(null)).toBe('');
    await switchLanguage('en');
    expect(formatMoney('-1500.5')).toBe('-¥1,500.50');
  });

  it('shows a local date as the day it names, and a moment by the clock of Beijing', async () => {
    expect(formatDate('2026-03-12')).toBe('2026年3月12日');
    expect(formatDateTime('2026-03-12T16:30:00Z')).toBe('2026年3月13日 00:30');
    expect(formatTimestamp('2026-03-12T16:30:05Z')).toBe('2026-03-13 00:30:05');
    await switchLanguage('en');
    expect(formatDate('2026-03-12')).toBe('12 Mar 2026');
  });
});
