import { OfficeKit } from '@/shared/ui/office';
import { MemberForm } from '../form/MemberForms';
import { OpenHousehold } from '../page/OpenHousehold';
import '../household.css';

export default function MemberPage() {
  return (
    <OfficeKit>
      <OpenHousehold>{(household) => <MemberForm household={household} />}</OpenHousehold>
    </OfficeKit>
  );
}
