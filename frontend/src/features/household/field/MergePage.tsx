import { lazy, Suspense } from 'react';
import { FieldKit, Loading } from '@/shared/ui/field';
import { OpenHousehold } from '../page/OpenHousehold';
import '../household.css';

/** On its way together with the household, not after it. */
const form = import('../change/MergeForm').then((module) => ({ default: module.MergeForm }));
const MergeForm = lazy(() => form);

export default function MergePage() {
  return (
    <FieldKit>
      <OpenHousehold>
        {(household) => (
          <Suspense fallback={<Loading lines={10} />}>
            <MergeForm key={household.id} household={household} />
          </Suspense>
        )}
      </OpenHousehold>
    </FieldKit>
  );
}
