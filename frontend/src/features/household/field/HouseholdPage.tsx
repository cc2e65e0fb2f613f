import { FieldKit } from '@/shared/ui/field';
import { HouseholdView } from '../page/HouseholdView';
import { MemberCards } from '../page/MemberCards';
import { OpenHousehold } from '../page/OpenHousehold';

export default function HouseholdPage() {
  return (
    <FieldKit>
      <OpenHousehold>
        {(household, purpose) => <HouseholdView household={household} purpose={purpose} Members={MemberCards} />}
      </OpenHousehold>
    </FieldKit>
  );
}
