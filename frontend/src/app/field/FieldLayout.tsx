import { useTranslation } from '@/shared/i18n';
import { Outlet, ScrollRestoration, useLocation, useMatches, useNavigate } from 'react-router';
import { useMenu, type Page } from '@/shared/routing';
import { BottomNav, Toasts } from '@/shared/ui/field';
import { Icon } from '@/shared/ui/icons';
import { DemonstrationNote } from '../DemonstrationNote';
import { OfflineNote } from '../OfflineNote';
import { RegionSwitcher } from '../RegionSwitcher';
import { usePageFocus } from '../usePageFocus';
import '../app.css';

/** The phone: where am I and what is this above, the page, the few places one goes to often below. */
export default function FieldLayout() {
  const { t } = useTranslation('app');
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const main = usePageFocus();
  const page = useMatches().at(-1)?.handle as Page | undefined;
  const tabs = useMenu()
    .flatMap(({ entries }) => entries)
    .filter(({ menu }) => menu.tab)
    .map(({ path, title, menu }) => ({ to: path, label: t(`page.${title}`), icon: menu.icon }));
  const isTab = tabs.some(({ to }) => to === pathname);

  return (
    <div className="sw-field-face">
      <a className="sw-skip" href="#main">
        {t('shell.skip')}
      </a>
      <header className="sw-bar" data-shell>
        {!isTab && (
          <button
            type="button"
            className="sw-icon-button"
            aria-label={t('action.back', { ns: 'shared' })}
            onClick={() => void (window.history.length > 1 ? navigate(-1) : navigate('/workbench'))}
          >
            <Icon name="back" />
          </button>
        )}
        <div className="sw-bar-title">
          <h1>{page ? t(`page.${page.title}`) : t('product', { ns: 'shared' })}</h1>
        </div>
        <RegionSwitcher />
      </header>
      <DemonstrationNote />
      <OfflineNote />
      <main id="main" ref={main} tabIndex={-1} className="sw-field-main">
        <Outlet />
      </main>
      <BottomNav label={t('shell.menu')} tabs={tabs} />
      <Toasts />
      <ScrollRestoration />
    </div>
  );
}
