import { describe, expect, it } from 'vitest';
import { fenOf, moneyOf, positionOf, resultOf, totalsOf, windowBefore, type Item } from './income';

describe('the window of an income statement', () => {
  it('"GZ-18" is the year before the day, or the twelve whole months before its month', () => {
    expect(windowBefore('2022-05-16', 'day')).toEqual({ from: '2021-05-16', to: '2022-05-15' });
    expect(windowBefore('2022-05-16', 'month')).toEqual({ from: '2021-05-01', to: '2022-04-30' });
  });

  it('survives a leap day', () => {
    expect(windowBefore('2024-02-29', 'day')).toEqual({ from: '2023-02-28', to: '2024-02-28' });
    expect(windowBefore('2024-03-01', 'day')).toEqual({ from: '2023-03-01', to: '2024-02-29' });
  });

  it('counts a month only when it lies in it whole', () => {
    const window = { from: '2021-05-16', to: '2022-05-15' };
    expect(positionOf('2021-05', window)).toBe('straddles');
    expect(positionOf('2021-06', window)).toBe('inside');
    expect(positionOf('2021-05-16', window)).toBe('inside');
    expect(positionOf('2022-05-16', window)).toBe('outside');
  });
});

describe('amounts', () => {
  it('are read to the fen and never as floats', () => {
    expect((fenOf('0.1') ?? 0n) + (fenOf('0.2') ?? 0n)).toBe(30n);
    expect(fenOf('12,345.6')).toBe(1234560n);
    expect(fenOf('-1')).toBeNull();
    expect(fenOf('1.234')).toBeNull();
    expect(moneyOf(-5n)).toBe('-0.05');
  });
});

describe('the result', () => {
  const window = { from: '2021-05-01', to: '2022-04-30' };
  const item = (category: Item['category'], amount: string, period = '2021-08'): Item => ({ category, amount, period });

  it('"GZ-10" is income less expense among the heads, with claims and self-paid expense apart', () => {
    const totals = totalsOf(
      [item('wage', '30000'), item('transfer', '1200.50'), item('business_expense', '4200.5'), item('self_paid', '7000'), item('claim', '1000')],
      window,
    );
    const result = resultOf(totals, 4);
    expect(moneyOf(result.net)).toBe('27000.00');
    expect(moneyOf(result.netPerCapita ?? 0n)).toBe('6750.00');
    expect(moneyOf(result.reference)).toBe('21000.00');
  });

  it('"GZ-16" the same income among five after a birth', () => {
    expect(moneyOf(resultOf(totalsOf([item('wage', '27000')], window), 5).netPerCapita ?? 0n)).toBe('5400.00');
  });

  it('leaves out what lies outside the window, and rounds half away from zero', () => {
    expect(totalsOf([item('wage', '100', '2022-05'), item('wage', '50', '')], window).wage).toBe(0n);
    expect(resultOf(totalsOf([item('wage', '0.05')], window), 2).netPerCapita).toBe(3n);
    expect(resultOf(totalsOf([item('business_expense', '0.05')], window), 2).netPerCapita).toBe(-3n);
    expect(resultOf(totalsOf([], window), 0).netPerCapita).toBeNull();
  });
});
