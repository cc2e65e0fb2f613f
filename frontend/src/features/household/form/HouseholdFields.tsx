import { useTranslation } from '@/shared/i18n';
import { levelOf } from '@/shared/region';
import { ChoiceInput, ManyInput, TextInput, useValue, YesNoInput } from '@/shared/ui/form';
import { useKit } from '@/shared/ui/kit';
import { useNumberChecks } from '../numbers';
import { flawOfPhone } from '../rules/phone';
import { useCodes } from '../useCodes';
import { useFormCodes } from './useFormCodes';
import { lands } from './paths';
import { RegionInput } from './RegionInput';

/** What the file says about the household itself. */
export function HouseholdFields() {
  const { t } = useTranslation('household/form');
  const codes = useCodes();
  const formCodes = useFormCodes();
  const { Frame } = useKit();
  const type = useValue('household.householdType');
  const relocation = useValue('household.relocationKind');
  const { whole } = useNumberChecks();
  return (
    <Frame>
      <RegionInput
        name="household.regionCode"
        label={t('household.regionCode')}
        hint={t('household.regionHint')}
        required
        validate={(code) => (['village', 'group'].includes(levelOf(code)) ? undefined : t('household.regionLevel'))}
      />
      <ChoiceInput name="household.householdType" label={t('household.householdType')} required choices={codes.choices('householdType')} />
      {type === 'out_of_poverty' && (
        <>
          <TextInput name="household.outOfPovertyYear" label={t('household.outOfPovertyYear')} inputMode="numeric" maxLength={4} validate={whole} />
          <ChoiceInput name="household.registeredPoorType" label={t('household.registeredPoorType')} choices={formCodes.choices('registeredPoorType')} />
        </>
      )}
      <TextInput
        name="household.phone"
        label={t('household.phone')}
        type="tel"
        maxLength={20}
        validate={(phone) => {
          const flaw = phone.includes('*') ? null : flawOfPhone(phone);
          return flaw ? t(`member.phoneFlaw.${flaw}`) : undefined;
        }}
      />
      <TextInput name="household.address" label={t('household.address')} maxLength={200} />
      <TextInput name="household.naturalVillage" label={t('household.naturalVillage')} maxLength={50} />
      <ChoiceInput name="household.hukouKind" label={t('household.hukouKind')} choices={formCodes.choices('hukouKind')} />
      <ChoiceInput name="household.relocationKind" label={t('household.relocationKind')} choices={formCodes.choices('relocationKind')} />
      {relocation !== '' && relocation !== 'none' && (
        <RegionInput name="household.resettlementSiteCode" label={t('household.resettlementSiteCode')} />
      )}
      <TextInput name="household.nationalHouseholdNo" label={t('household.nationalHouseholdNo')} maxLength={40} />
      <YesNoInput name="household.urbanBenefit" label={t('household.urbanBenefit')} />
      <YesNoInput name="household.wholeNoLabourConfirmed" label={t('household.wholeNoLabourConfirmed')} />
      <TextInput name="household.bankName" label={t('household.bank')} maxLength={60} />
      <TextInput name="household.bankAccount" label={t('household.accountNumber')} inputMode="numeric" maxLength={40} />
      <ManyInput name="household.keyGroups" label={t('household.keyGroups')} choices={codes.choices('keyGroup')} />
    </Frame>
  );
}

/** House, road, energy and land. */
export function LivingFields() {
  const { t } = useTranslation('household/form');
  const { Frame } = useKit();
  const { decimal } = useNumberChecks();
  return (
    <Frame>
      <TextInput name="household.living.houseAreaSquareMetres" label={t('household.houseAreaSquareMetres')} inputMode="decimal" maxLength={8} validate={decimal} />
      <YesNoInput name="household.living.electricity" label={t('household.electricity')} />
      <TextInput name="household.living.roadSurface" label={t('household.roadSurface')} maxLength={20} />
      <TextInput name="household.living.kilometresToMainRoad" label={t('household.kilometresToMainRoad')} inputMode="decimal" maxLength={8} validate={decimal} />
      <TextInput name="household.living.toilet" label={t('household.toilet')} maxLength={20} />
      <TextInput name="household.living.fuel" label={t('household.fuel')} maxLength={20} />
      {lands.map((land) => (
        <TextInput key={land} name={`household.living.${land}`} label={t(`household.${land}`)} inputMode="decimal" maxLength={8} validate={decimal} />
      ))}
    </Frame>
  );
}
