import { createElement, lazy, Suspense, type ComponentType } from 'react';
import { useActor, useFace } from '@/shared/auth';
import { useTranslation } from '@/shared/i18n';
import type { Page, PageModule } from '@/shared/routing';
import { Forbidden, Loading } from '@/shared/ui/states';

const components = new Map<PageModule, ComponentType>();

/** The same component for the same module at every render. */
function componentOf(load: PageModule): ComponentType {
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
  if (!load) throw new Error(`${page.path} has no face`);
  const mayOpen = !page.operation || actor.can(page.operation);
  return (
    <>
      <title>{`${t(`page.${page.title}`)} · ${t('product', { ns: 'shared' })}`}</title>
      {mayOpen ? <Suspense fallback={<Loading />}>{createElement(componentOf(load))}</Suspense> : <Forbidden isPage={face === 'office'} />}
    </>
  );
}
