import { OfficeKit } from '@/shared/ui/office';
import { ScanView } from '../ScanView';

export default function ScanPage() {
  return (
    <OfficeKit>
      <ScanView />
    </OfficeKit>
  );
}
