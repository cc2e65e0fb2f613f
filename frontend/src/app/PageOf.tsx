import { lazy, Suspense, type ComponentType, type LazyExoticComponent } from 'react';
import { useTranslation } from 'react-i18next';
import { useActor, useFace } from '@/shared/auth';
import type { Page, PageModule } from '@/shared/routing';
import { Forbidden, Loading } from '@/shared/ui/states';

const components = new Map<PageModule, LazyExoticComponent<ComponentType>>();

function componentOf(load: PageModule) {
  const known = components.get(load) ?? lazy(load);
  components.set(load, known);
  return known;
}

/** One row of the table on the screen: allowed or not, titled, in the face of the user. */
export function PageOf({ page }: { page: Page }) {
  const { t } = useTranslation('app');
  const actor = useActor();
  const face = useFace(actor);
  const load = page[face] ?? page.field ?? page.office;
  const title = t(`page.${page.title}`);
  if (!load) throw new Error(`${page.path} has no face`);
  const Component = componentOf(load);
  return (
    <>
      <title>{`${title} · ${t('product', { ns: 'shared' })}`}</title>
      {page.operation && !actor.can(page.operation) ? (
        <Forbidden />
      ) : (
        <Suspense fallback={<Loading />}>
          <Component />
        </Suspense>
      )}
    </>
  );
}
