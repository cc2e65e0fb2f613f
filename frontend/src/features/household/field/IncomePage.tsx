import { lazy, Suspense } from 'react';
import { FieldKit, Loading } from '@/shared/ui/field';
import { OpenHousehold } from '../page/OpenHousehold';
import '../household.css';

/** On its way together with the household, not after it. */
const form = import('../records/IncomeForm').then((module) => ({ default: module.IncomeForm }));
const IncomeForm = lazy(() => form);

export default function IncomePage() {
  return (
    <FieldKit>
      <OpenHousehold>
        {(household) => (
          <Suspense fallback={<Loading lines={10} />}>
            <IncomeForm key={household.id} household={household} />
          </Suspense>
        )}
      </OpenHousehold>
    </FieldKit>
  );
}
