import { lazy, Suspense } from 'react';
import { FieldKit, Loading } from '@/shared/ui/field';
import { OpenHousehold } from '../page/OpenHousehold';
import '../household.css';

/** On its way together with the household, not after it. */
const form = import('../change/MoveForm').then((module) => ({ default: module.MoveForm }));
const MoveForm = lazy(() => form);

export default function MovePage() {
  return (
    <FieldKit>
      <OpenHousehold>
        {(household) => (
          <Suspense fallback={<Loading lines={10} />}>
            <MoveForm key={household.id} household={household} />
          </Suspense>
        )}
      </OpenHousehold>
    </FieldKit>
  );
}
