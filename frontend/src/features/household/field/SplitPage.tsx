import { lazy, Suspense } from 'react';
import { FieldKit, Loading } from '@/shared/ui/field';
import { OpenHousehold } from '../page/OpenHousehold';
import '../household.css';

/** On its way together with the household, not after it. */
const form = import('../change/SplitForm').then((module) => ({ default: module.SplitForm }));
const SplitForm = lazy(() => form);

export default function SplitPage() {
  return (
    <FieldKit>
      <OpenHousehold>
        {(household) => (
          <Suspense fallback={<Loading lines={10} />}>
            <SplitForm key={household.id} household={household} />
          </Suspense>
        )}
      </OpenHousehold>
    </FieldKit>
  );
}
