import { OfficeKit } from '@/shared/ui/office';
import { EditForm } from '../form/EditForm';
import { OpenHousehold } from '../page/OpenHousehold';
import '../household.css';

export default function EditPage() {
  return (
    <OfficeKit>
      <OpenHousehold>{(household) => <EditForm key={household.id} household={household} />}</OpenHousehold>
    </OfficeKit>
  );
}
