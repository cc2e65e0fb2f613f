import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { ApiProblem } from '@/shared/api';
import { Failed, Loading } from '@/shared/ui/states';
import { useHousehold, type Household } from '../queries';

const NoSuchDay = lazy(() => import('../change/NoSuchDay'));
const PurposeForm = lazy(() => import('../records/PurposeForm'));

type Props = { children: (household: Household, purpose: string | undefined) => ReactNode };

/** The household of the address in all its states. The purpose lives as long as the page is open, and in no link. */
export function OpenHousehold({ children }: Props) {
  const { id = '' } = useParams();
  const [purpose, setPurpose] = useState<string>();
  const asOf = useSearchParams()[0].get('asOf') ?? undefined;
  const household = useHousehold(id, purpose, asOf);
  if (household.data) return children(household.data, purpose);
  if (household.error instanceof ApiProblem && household.error.slug === 'purpose-required')
    return (
      <Suspense fallback={<Loading />}>
        <PurposeForm onPurpose={setPurpose} />
      </Suspense>
    );
  if (asOf && household.error instanceof ApiProblem && household.error.slug === 'invalid-input')
    return (
      <Suspense fallback={<Loading />}>
        <NoSuchDay id={id} error={household.error} />
      </Suspense>
    );
  if (household.isError) return <Failed error={household.error} onRetry={() => void household.refetch()} />;
  return <Loading lines={10} />;
}
