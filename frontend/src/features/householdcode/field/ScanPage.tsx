import { FieldKit } from '@/shared/ui/field';
import { ScanView } from '../ScanView';

export default function ScanPage() {
  return (
    <FieldKit>
      <ScanView />
    </FieldKit>
  );
}
