import { describe, expect, it } from 'vitest';
import { ageOn, checkCharacter, factsOfId, flawOfId, normalisedId } from './idNumber';

/** Numbers of nobody: the region 110101 with made-up birthdays and the check character they need. */
const valid = (seventeen: string) => seventeen + checkCharacter(seventeen);
const card = valid('11010119900307001');

describe('an identity number, while it is typed', () => {
  it('is right with the right check character, and tells birthday and sex', () => {
    expect(flawOfId(card)).toBeNull();
    expect(factsOfId(card)).toEqual({ birthDate: '1990-03-07', sex: 'male' });
    expect(factsOfId(valid('11010119900307002'))?.sex).toBe('female');
  });

  it('"DQ-017" says which character is wrong', () => {
    const wrong = card.slice(0, 17) + (card.endsWith('1') ? '2' : '1');
    expect(flawOfId(wrong)).toBe('checkCharacter');
    expect(factsOfId(wrong)).toBeNull();
    expect(flawOfId(card.slice(0, 17))).toBe('length');
    expect(flawOfId(`A${card.slice(1)}`)).toBe('characters');
  });

  it('"DQ-018" refuses a day that no calendar has', () => {
    expect(flawOfId(valid('11010119900230001'))).toBe('birthDate');
    expect(flawOfId(valid('11010118490101001'))).toBe('birthDate');
  });

  it('"DQ-019" of a disability certificate carries type and grade', () => {
    expect(factsOfId(`${card}42`)).toMatchObject({ disabilityType: 4, disabilityGrade: 2 });
    expect(flawOfId(`${card}82`)).toBe('disabilityType');
    expect(flawOfId(`${card}45`)).toBe('disabilityGrade');
    expect(flawOfId(`${card}42B1`)).toBeNull();
  });

  it('is read in full-width digits, with blanks and a small x', () => {
    const withX = [...Array(1000).keys()].map((n) => valid(`11010119900307${String(n).padStart(3, '0')}`)).find((id) => id.endsWith('X')) ?? '';
    expect(normalisedId(`１１ ${withX.slice(2).toLowerCase()}`)).toBe(withX);
    expect(flawOfId(withX.toLowerCase())).toBeNull();
  });

  it('gives an age that changes on the birthday', () => {
    expect(ageOn('2026-03-06', '1990-03-07')).toBe(35);
    expect(ageOn('2026-03-07', '1990-03-07')).toBe(36);
  });
});
