import { useActor, useFace } from '@/shared/auth';

/** The heading of a page that serves both faces: on a phone the bar above already shows it. */
export function PageTitle({ children }: { children: string }) {
  return useFace(useActor()) === 'office' ? <h1 className="sw-page-title">{children}</h1> : null;
}
