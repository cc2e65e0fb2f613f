import { useTranslation } from '@/shared/i18n';
import { ChoiceInput, TextInput, useDerived, useDraftContext, YesNoInput } from '@/shared/ui/form';
import { useKit } from '@/shared/ui/kit';
import { useNumberChecks } from '../numbers';
import { useCodes } from '../useCodes';
import { useFormCodes } from './useFormCodes';

const insurances = ['residentMedical', 'employeeMedical', 'seriousIllness', 'commercialMedical', 'residentPension', 'employeePension'] as const;

/** Folded: most of it is filled in on a second visit. Opens by itself when a fault lies inside. */
export default function MoreOfMember({ path }: { path: string }) {
  const { t } = useTranslation('household/form');
  const { t: base } = useTranslation('household');
  const codes = useCodes();
  const formCodes = useFormCodes();
  const { Frame } = useKit();
  const draft = useDraftContext();
  const { decimal, whole } = useNumberChecks();
  const at = (name: string) => (path ? `${path}.${name}` : name);
  const inside = ['insurance', 'dibao', 'tekun', 'work', 'publicPost', 'politicalStatus', 'nationalPersonNo', 'notInSchoolReason'].map(at);
  const hasFault = useDerived(draft, () =>
    Object.keys(draft.allFaults()).some((name) => inside.some((start) => name === start || name.startsWith(`${start}.`))),
  );
  return (
    <details className="hh-more" open={hasFault || undefined}>
      <summary>{t('member.more')}</summary>
      <Frame>
        {insurances.map((insurance) => (
          <YesNoInput key={insurance} name={at(`insurance.${insurance}`)} label={base(`member.${insurance}`)} />
        ))}
        <ChoiceInput name={at('dibao')} label={t('member.dibao')} choices={codes.choices('dibao')} />
        <ChoiceInput name={at('tekun')} label={t('member.tekun')} choices={codes.choices('tekun')} />
        <ChoiceInput name={at('politicalStatus')} label={t('member.politicalStatus')} choices={formCodes.choices('politicalStatus')} />
        <TextInput name={at('nationalPersonNo')} label={t('member.nationalPersonNo')} maxLength={40} />
        <TextInput name={at('notInSchoolReason')} label={t('member.notInSchoolReason')} maxLength={50} />
      </Frame>
      <h4>{base('member.work')}</h4>
      <Frame>
        <TextInput name={at('work.place')} label={t('member.workPlace')} maxLength={50} />
        <TextInput name={at('work.employer')} label={t('member.workEmployer')} maxLength={60} />
        <TextInput name={at('work.industry')} label={t('member.workIndustry')} maxLength={30} />
        <TextInput name={at('work.channel')} label={t('member.workChannel')} maxLength={30} />
        <TextInput name={at('work.monthlyWage')} label={t('member.monthlyWage')} inputMode="decimal" maxLength={12} validate={decimal} />
        <TextInput name={at('work.months')} label={t('member.months')} inputMode="numeric" maxLength={2} validate={whole} />
        <TextInput name={at('work.from')} label={t('member.from')} type="date" />
        <TextInput name={at('work.to')} label={t('member.to')} type="date" />
      </Frame>
      <h4>{t('member.post')}</h4>
      <Frame>
        <ChoiceInput name={at('publicPost.type')} label={t('member.postType')} choices={codes.choices('publicPostType')} />
        <TextInput name={at('publicPost.organisation')} label={t('member.postOrganisation')} maxLength={60} />
        <TextInput name={at('publicPost.monthlyWage')} label={t('member.monthlyWage')} inputMode="decimal" maxLength={12} validate={decimal} />
        <TextInput name={at('publicPost.months')} label={t('member.months')} inputMode="numeric" maxLength={2} validate={whole} />
      </Frame>
    </details>
  );
}
