import { HouseholdCodes } from '@/features/householdcode';
import type { Household } from '../queries';
import { Accesses } from './Accesses';
import { Completeness } from './Completeness';
import { FactsOfHousehold } from './FactsOfHousehold';
import './records.css';

export default function SideRecords({ household, may }: { household: Household; may: (operation: string) => boolean }) {
  return (
    <>
      <Completeness household={household} />
      <FactsOfHousehold household={household} />
      {may('listCodes') && (
        <HouseholdCodes householdId={household.id} mayIssue={may('issueCode')} mayRevoke={may('revokeCode')} />
      )}
      {may('listHouseholdAccesses') && <Accesses id={household.id} />}
    </>
  );
}
