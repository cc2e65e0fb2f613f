import { OfficeKit } from '@/shared/ui/office';
import { HouseholdView } from '../page/HouseholdView';
import { OpenHousehold } from '../page/OpenHousehold';
import { MembersTable } from './MembersTable';

export default function HouseholdPage() {
  return (
    <OfficeKit>
      <OpenHousehold>
        {(household, purpose) => <HouseholdView household={household} purpose={purpose} Members={MembersTable} />}
      </OpenHousehold>
    </OfficeKit>
  );
}
