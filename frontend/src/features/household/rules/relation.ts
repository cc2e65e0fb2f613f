import type { Sex } from './idNumber';

/** Most words for a relation to the head say a sex (DQ-020); the others fit everybody. */
const sexOf: Record<string, Sex> = {
  son: 'male',
  daughter: 'female',
  daughter_in_law: 'female',
  son_in_law: 'male',
  sons_son: 'male',
  sons_daughter: 'female',
  daughters_son: 'male',
  daughters_daughter: 'female',
  father: 'male',
  mother: 'female',
  wifes_father: 'male',
  wifes_mother: 'female',
  husbands_father: 'male',
  husbands_mother: 'female',
  paternal_grandfather: 'male',
  paternal_grandmother: 'female',
  maternal_grandfather: 'male',
  maternal_grandmother: 'female',
  great_grandson: 'male',
  great_granddaughter: 'female',
  nephew: 'male',
  niece: 'female',
  brothers_wife: 'female',
  paternal_uncle: 'male',
};

export type RelationFlaw = 'sex' | 'spouseSex';

/** @param headSex of the head, where it is known */
export function flawOfRelation(relation: string, sex: Sex | undefined, headSex: Sex | undefined): RelationFlaw | null {
  if (!sex) return null;
  if (sexOf[relation] && sexOf[relation] !== sex) return 'sex';
  return relation === 'spouse' && headSex === sex ? 'spouseSex' : null;
}
