import { OfficeKit } from '@/shared/ui/office';
import { IncomeForm } from '../records/IncomeForm';
import { OpenHousehold } from '../page/OpenHousehold';
import '../household.css';

export default function IncomePage() {
  return (
    <OfficeKit>
      <OpenHousehold>{(household) => <IncomeForm key={household.id} household={household} />}</OpenHousehold>
    </OfficeKit>
  );
}
