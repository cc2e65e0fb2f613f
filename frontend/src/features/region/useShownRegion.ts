import { useParams } from 'react-router';
import { useRegion, useScope } from '@/shared/region';

/** The region of the address, or where the user is looking. */
export function useShownRegion() {
  const { code } = useParams();
  const { region } = useScope();
  return useRegion(code ?? region.code);
}
