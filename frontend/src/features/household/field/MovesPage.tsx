import { FieldKit } from '@/shared/ui/field';
import { MoveLists } from '../change/MoveLists';
import '../household.css';

export default function MovesPage() {
  return (
    <FieldKit>
      <MoveLists />
    </FieldKit>
  );
}
