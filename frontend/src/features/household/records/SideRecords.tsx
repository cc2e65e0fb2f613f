import { HouseholdCodes } from '@/features/householdcode';
import type { Household } from '../queries';
import { Accesses } from './Accesses';
import { Changes } from './Changes';
import { Completeness } from './Completeness';
import { FactsOfHousehold } from './FactsOfHousehold';
import './records.css';

type Props = { household: Household; purpose?: string | undefined; may: (operation: string) => boolean };

export default function SideRecords({ household, purpose, may }: Props) {
  return (
    <>
      <Completeness household={household} />
      <FactsOfHousehold household={household} />
      {may('listCodes') && (
        <HouseholdCodes householdId={household.id} mayIssue={may('issueCode')} mayRevoke={may('revokeCode')} />
      )}
      {may('listHouseholdChanges') && <Changes id={household.id} purpose={purpose} />}
      {may('listHouseholdAccesses') && <Accesses id={household.id} />}
    </>
  );
}
