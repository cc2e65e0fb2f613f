import { useTranslation, type TextKey } from '@/shared/i18n';
import { useCodes } from '../useCodes';
import { useFormCodes } from './useFormCodes';

const baseLists = {
  householdType: 'householdType',
  keyGroups: 'keyGroup',
  relation: 'relation',
  educationLevel: 'educationLevel',
  schoolStatus: 'schoolStatus',
  labourCapacity: 'labourCapacity',
  statuses: 'healthStatus',
  disabilityType: 'disabilityType',
  disabilityGrade: 'disabilityGrade',
  dibao: 'dibao',
  tekun: 'tekun',
  status: 'householdStatus',
  leaveReason: 'leaveReason',
} as const;
const formLists = ['registeredPoorType', 'hukouKind', 'relocationKind', 'joinReason', 'ethnicity', 'politicalStatus'] as const;

/** Names and values of the fields of a file, where they stand apart from their form: `living.toilet`, `health.statuses`. */
export function useFieldTexts() {
  const { t } = useTranslation('household/form');
  const { t: base } = useTranslation('household');
  const codes = useCodes();
  const formCodes = useFormCodes();

  function labelOf(words: 'household' | 'member', name: string) {
    const last = name.split('.').at(-1) ?? name;
    const other = words === 'member' ? base(`member.${last}` as TextKey<'household'>, { defaultValue: last }) : last;
    return t(`${words}.${last}` as TextKey<'household/form'>, { defaultValue: other });
  }

  /** Of nothing: nothing, which every place says in its own words. */
  function shown(name: string, value: string | null | undefined) {
    if (!value) return '';
    if (value === 'true' || value === 'false') return t(value === 'true' ? 'form.yes' : 'form.no', { ns: 'shared' });
    const last = name.split('.').at(-1) ?? '';
    const formList = formLists.find((list) => list === last);
    if (formList) return formCodes.label(formList, value);
    if (name === 'publicPost.type') return codes.label('publicPostType', value);
    if (last in baseLists) return codes.labels(baseLists[last as keyof typeof baseLists], value.split(','));
    return value;
  }

  return { labelOf, shown };
}
