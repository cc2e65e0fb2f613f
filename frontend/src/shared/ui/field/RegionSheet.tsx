import { lazy, Suspense } from 'react';
import type { RegionSheetProps } from './RegionSheetContent';

// Every page has a button that opens it, and few visits press one: it is fetched when it opens.
const Content = lazy(() => import('./RegionSheetContent'));

/** Where to find a division: for form fields and for the region switcher. */
export function RegionSheet(props: RegionSheetProps) {
  return (
    <Suspense>
      <Content {...props} />
    </Suspense>
  );
}
