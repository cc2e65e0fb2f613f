import { expect, it } from 'vitest';
import { householdOf, memberOf, textsOf } from './paths';

it('a household that nobody changed goes back as it came', () => {
  const household = {
    regionCode: '130434102221001',
    nationalHouseholdNo: null,
    naturalVillage: null,
    address: '西坡头村12号',
    householdType: 'out_of_poverty',
    outOfPovertyYear: 2018,
    registeredPoorType: 'general',
    hukouKind: 'rural',
    urbanBenefit: false,
    relocationKind: null,
    resettlementSiteCode: null,
    phone: '138****8000',
    bankName: null,
    bankAccount: null,
    keyGroups: ['warning_object'],
    wholeNoLabourConfirmed: null,
    living: {
      houseAreaSquareMetres: 88.5,
      roadSurface: '水泥路',
      kilometresToMainRoad: null,
      electricity: true,
      toilet: null,
      fuel: null,
      arableMu: 6,
      forestMu: null,
      fruitMu: null,
      grassMu: null,
      waterMu: null,
      returnedToForestMu: null,
    },
  };
  expect(householdOf(textsOf(household, 'household'))).toEqual(household);
});

it('a member is written without blanks, and what nobody filled in is absent', () => {
  const member = memberOf(
    {
      'members.0.name': ' 王秀兰 ',
      'members.0.idNumber': '110101 19900307 001x',
      'members.0.phone': '138 0013 8000',
      'members.0.health.statuses': 'chronic_disease,disabled',
      'members.0.health.disabilityGrade': '2',
      'members.0.work.place': '',
    },
    'members.0',
  );
  expect(member).toMatchObject({
    name: '王秀兰',
    idNumber: '11010119900307001X',
    phone: '13800138000',
    health: { statuses: ['chronic_disease', 'disabled'], disabilityGrade: 2 },
    work: null,
    publicPost: null,
    dibao: null,
  });
});

it('a masked number goes back as it was shown', () => {
  expect(memberOf({ 'm.idNumber': '130434********1234' }, 'm').idNumber).toBe('130434********1234');
});
