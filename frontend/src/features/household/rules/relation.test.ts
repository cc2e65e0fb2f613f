import { expect, it } from 'vitest';
import { flawOfRelation } from './relation';

it('"DQ-020" a son is male and a spouse is not of the head’s sex', () => {
  expect(flawOfRelation('son', 'female', 'male')).toBe('sex');
  expect(flawOfRelation('son', 'male', 'male')).toBeNull();
  expect(flawOfRelation('spouse', 'male', 'male')).toBe('spouseSex');
  expect(flawOfRelation('spouse', 'female', 'male')).toBeNull();
  expect(flawOfRelation('other', 'female', undefined)).toBeNull();
  expect(flawOfRelation('son', undefined, 'male')).toBeNull();
});
