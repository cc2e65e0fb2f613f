import { OfficeKit } from '@/shared/ui/office';
import { DoorPlatesView } from '../DoorPlatesView';

export default function DoorPlatesPage() {
  return (
    <OfficeKit>
      <DoorPlatesView />
    </OfficeKit>
  );
}
