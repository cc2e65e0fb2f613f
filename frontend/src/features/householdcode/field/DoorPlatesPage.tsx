import { FieldKit } from '@/shared/ui/field';
import { DoorPlatesView } from '../DoorPlatesView';

export default function DoorPlatesPage() {
  return (
    <FieldKit>
      <DoorPlatesView />
    </FieldKit>
  );
}
