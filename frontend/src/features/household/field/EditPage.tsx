import { lazy, Suspense } from 'react';
import { FieldKit, Loading } from '@/shared/ui/field';
import { OpenHousehold } from '../page/OpenHousehold';
import '../household.css';

/** On its way together with the household, not after it. */
const form = import('../form/EditForm').then((module) => ({ default: module.EditForm }));
const EditForm = lazy(() => form);

export default function EditPage() {
  return (
    <FieldKit>
      <OpenHousehold>
        {(household) => (
          <Suspense fallback={<Loading lines={10} />}>
            <EditForm key={household.id} household={household} />
          </Suspense>
        )}
      </OpenHousehold>
    </FieldKit>
  );
}
