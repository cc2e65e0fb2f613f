import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { ApiProblem } from '@/shared/api';
import { Failed, Loading } from '@/shared/ui/states';
import { useHousehold, type Household } from '../queries';

const PurposeForm = lazy(() => import('../records/PurposeForm'));

type Props = { children: (household: Household, purpose: string | undefined) => ReactNode };

/** The household of the address in all its states. The purpose lives as long as the page is open, and in no link. */
export function OpenHousehold({ children }: Props) {
  const { id = '' } = useParams();
  const [purpose, setPurpose] = useState<string>();
  const household = useHousehold(id, purpose);
  if (household.data) return children(household.data, purpose);
  if (household.error instanceof ApiProblem && household.error.slug === 'purpose-required')
    return (
      <Suspense fallback={<Loading />}>
        <PurposeForm onPurpose={setPurpose} />
      </Suspense>
    );
  if (household.isError) return <Failed error={household.error} onRetry={() => void household.refetch()} />;
  return <Loading lines={10} />;
}
