import { useTranslation } from '@/shared/i18n';
import { today } from '@/shared/format';
import type { Member } from '../queries';
import { ageOn } from '../rules/idNumber';
import { useCodes } from '../useCodes';

const insurances = ['residentMedical', 'employeeMedical', 'seriousIllness', 'commercialMedical', 'residentPension', 'employeePension'] as const;

/** What cards and table say of a member, in the same words. */
export function useMemberTexts() {
  const { t } = useTranslation('household');
  const codes = useCodes();
  return {
    sexAge: ({ facts }: Member) =>
      [codes.label('sex', facts.sex), facts.birthDate && t('member.years', { count: ageOn(today(), facts.birthDate) })]
        .filter(Boolean)
        .join(' '),
    relation: ({ facts }: Member) => codes.label('relation', facts.relation),
    school: ({ facts }: Member) =>
      codes.label('educationLevel', facts.educationLevel) || codes.label('schoolStatus', facts.schoolStatus),
    labour: ({ facts }: Member) => codes.label('labourCapacity', facts.labourCapacity),
    health: ({ facts, healthHidden }: Member) => {
      if (healthHidden) return null;
      const disability =
        facts.health?.disabilityType &&
        t('member.disability', {
          type: codes.label('disabilityType', facts.health.disabilityType),
          grade: codes.label('disabilityGrade', facts.health.disabilityGrade ? String(facts.health.disabilityGrade) : null),
        });
      return [codes.labels('healthStatus', facts.health?.statuses?.filter((status) => !(disability && status === 'disabled'))), disability]
        .filter(Boolean)
        .join('、');
    },
    insurance: ({ facts }: Member) =>
      insurances.filter((insurance) => facts.insurance?.[insurance]).map((insurance) => t(`member.${insurance}`)).join('、'),
    allowances: ({ facts }: Member) =>
      [
        facts.dibao && facts.dibao !== 'none' && codes.label('dibao', facts.dibao),
        facts.tekun && facts.tekun !== 'none' && codes.label('tekun', facts.tekun),
      ]
        .filter(Boolean)
        .join('、'),
    work: ({ facts }: Member) =>
      [facts.work?.place, facts.work?.employer, facts.publicPost && codes.label('publicPostType', facts.publicPost.type)]
        .filter(Boolean)
        .join(' '),
  };
}
