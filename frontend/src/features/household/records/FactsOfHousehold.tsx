import { useTranslation } from '@/shared/i18n';
import { Facts } from '@/shared/ui/field';
import { useKit } from '@/shared/ui/kit';
import { lands } from '../form/paths';
import { useFormCodes } from '../form/useFormCodes';
import { phoneLink } from '../page/phoneLink';
import { useNumbers } from '../page/unmasked';
import type { Household } from '../queries';

/** What the file says about the household itself. */
export function FactsOfHousehold({ household: { household } }: { household: Household }) {
  const { t } = useTranslation('household');
  const { t: label } = useTranslation('household/form');
  const { t: here } = useTranslation('household/records');
  const { Section } = useKit();
  const codes = useFormCodes();
  const numbers = useNumbers();
  const yesNo = (answer: boolean | null | undefined) =>
    answer === null || answer === undefined ? null : t(answer ? 'page.yes' : 'page.no');
  const living = household.living;
  return (
    <Section title={here('facts.facts')}>
      <Facts
        rows={[
          [label('household.phone'), phoneLink(numbers.ofHousehold('phone', household.phone))],
          [label('household.address'), household.address],
          [label('household.naturalVillage'), household.naturalVillage],
          [label('household.outOfPovertyYear'), household.outOfPovertyYear],
          [label('household.registeredPoorType'), codes.label('registeredPoorType', household.registeredPoorType)],
          [label('household.hukouKind'), codes.label('hukouKind', household.hukouKind)],
          [label('household.urbanBenefit'), yesNo(household.urbanBenefit)],
          [label('household.relocationKind'), codes.label('relocationKind', household.relocationKind)],
          [label('household.bank'), household.bankName],
          [label('household.accountNumber'), numbers.ofHousehold('bankAccount', household.bankAccount)],
          [label('household.wholeNoLabourConfirmed'), yesNo(household.wholeNoLabourConfirmed)],
        ]}
      />
      {living && (
        <details className="hh-more">
          <summary>{here('facts.living')}</summary>
          <Facts
            rows={[
              [label('household.houseAreaSquareMetres'), living.houseAreaSquareMetres],
              [label('household.electricity'), yesNo(living.electricity)],
              [label('household.roadSurface'), living.roadSurface],
              [label('household.kilometresToMainRoad'), living.kilometresToMainRoad],
              [label('household.toilet'), living.toilet],
              [label('household.fuel'), living.fuel],
              ...lands.map((land) => [label(`household.${land}`), living[land]] as const),
            ]}
          />
        </details>
      )}
    </Section>
  );
}
