import { Drawer, Dropdown, Grid, Layout, Menu } from 'antd';
import { useState } from 'react';
import { useTranslation } from '@/shared/i18n';
import { Link, Outlet, ScrollRestoration, useLocation, useNavigate } from 'react-router';
import { useOwnTenant } from '@/features/tenant';
import { actIn, chooseFace, useActor, useSignOut } from '@/shared/auth';
import { currentLanguage, switchLanguage } from '@/shared/i18n';
import { entryOf, useMenu } from '@/shared/routing';
import { Toasts } from '@/shared/ui/field';
import { Icon, Logo } from '@/shared/ui/icons';
import { OfficeFace } from '@/shared/ui/office';
import { DemonstrationNote } from '../DemonstrationNote';
import { OfflineNote } from '../OfflineNote';
import { RegionSwitcher } from '../RegionSwitcher';
import { usePageFocus } from '../usePageFocus';
import '../app.css';

/** The desk: product and place above, what the duty allows at the side. Below 992 px the side becomes a drawer. */
export default function OfficeLayout() {
  return (
    <OfficeFace>
      <Desk />
    </OfficeFace>
  );
}

function Desk() {
  const { t } = useTranslation('app');
  const isWide = Grid.useBreakpoint().lg ?? true;
  const [isMenuOpen, setMenuOpen] = useState(false);
  const main = usePageFocus();
  return (
    <div className="sw-office-face">
      <a className="sw-skip" href="#main">
        {t('shell.skip')}
      </a>
      <header className="sw-office-head" data-shell>
        {!isWide && (
          <button
            type="button"
            className="sw-icon-button"
            aria-label={t('shell.menu')}
            aria-expanded={isMenuOpen}
            onClick={() => setMenuOpen(true)}
          >
            <Icon name="menu" />
          </button>
        )}
        <Link to="/workbench" className="sw-brand" aria-label={t('page.workbench')}>
          <Brand isWide={isWide} />
        </Link>
        <span className="sw-spacer" />
        <RegionSwitcher />
        <UserMenu isWide={isWide} />
      </header>
      <DemonstrationNote />
      <OfflineNote />
      <Layout>
        {isWide ? (
          <Layout.Sider width={216} theme="light" className="sw-office-side">
            <MainMenu />
          </Layout.Sider>
        ) : (
          <Drawer
            open={isMenuOpen}
            onClose={() => setMenuOpen(false)}
            placement="left"
            size={272}
            title={t('shell.menu')}
            styles={{ body: { padding: 8 } }}
          >
            <MainMenu onChosen={() => setMenuOpen(false)} />
          </Drawer>
        )}
        <main id="main" ref={main} tabIndex={-1} className="sw-office-main">
          <Outlet />
        </main>
      </Layout>
      <Toasts />
      <ScrollRestoration />
    </div>
  );
}

/** Whose platform this is: the government's own name and seal, and until they are known those of the province and the product. */
function Brand({ isWide }: { isWide: boolean }) {
  const { t } = useTranslation('app');
  const { region } = useActor();
  const tenant = useOwnTenant().data;
  const name = tenant?.name ?? region?.path[0]?.name;
  return (
    <>
      {tenant?.seal ? <img className="sw-seal" src={tenant.seal} alt="" width={30} height={30} /> : <Logo size={30} />}
      <strong>{t('product', { ns: 'shared' })}</strong>
      {isWide && <span>{name ? t('shell.tenant', { tenant: name }) : t('productLong', { ns: 'shared' })}</span>}
    </>
  );
}

function MainMenu({ onChosen }: { onChosen?: () => void }) {
  const { t } = useTranslation('app');
  const menu = useMenu();
  const { pathname } = useLocation();
  const selected = entryOf(menu.flatMap(({ entries }) => entries), pathname)?.path;
  return (
    <nav aria-label={t('shell.menu')}>
      <Menu
        mode="inline"
        selectedKeys={selected ? [selected] : []}
        onClick={onChosen}
        items={menu.map(({ part, entries }) => ({
          type: 'group',
          key: part,
          label: t(`menu.${part}`),
          children: entries.map(({ path, title, menu }) => ({
            key: path,
            icon: <Icon name={menu.icon} size={18} />,
            label: <Link to={path}>{t(`page.${title}`)}</Link>,
          })),
        }))}
      />
    </nav>
  );
}

/** Begins the keys of menu entries that lead to another duty. */
const dutyIn = 'duty:';

/** Who works in several places chooses here in which one; the present one is marked and leads nowhere. */
function useDutyItems() {
  const { t } = useTranslation('app');
  const { duties, regionCode } = useActor();
  if (duties.length < 2) return [];
  return [
    {
      type: 'group' as const,
      key: 'duties',
      label: t('shell.duties'),
      children: duties.map((duty) => ({
        key: `${dutyIn}${duty.regionCode}`,
        icon: <Icon name={duty.regionCode === regionCode ? 'check' : 'region'} size={18} />,
        disabled: duty.regionCode === regionCode,
        label: `${duty.regionName} · ${duty.roles.map((role) => t(`role.${role as 'auditor'}`, { ns: 'shared', defaultValue: role })).join('、')}`,
      })),
    },
    { type: 'divider' as const },
  ];
}

function UserMenu({ isWide }: { isWide: boolean }) {
  const { t } = useTranslation('app');
  const actor = useActor();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const other = currentLanguage() === 'en' ? 'zh-CN' : 'en';
  const duties = useDutyItems();
  return (
    <Dropdown
      trigger={['click']}
      placement="bottomRight"
      menu={{
        items: [
          ...duties,
          { key: 'account', icon: <Icon name="account" size={18} />, label: t('page.account') },
          { key: 'language', icon: <Icon name="language" size={18} />, label: t(`shell.language.${other}`) },
          { key: 'face', icon: <Icon name="phone" size={18} />, label: t('shell.toField') },
          { type: 'divider' },
          { key: 'signOut', icon: <Icon name="signOut" size={18} />, label: t('action.signOut', { ns: 'shared' }) },
        ],
        onClick: ({ key }) => {
          if (key.startsWith(dutyIn)) actIn(key.slice(dutyIn.length));
          if (key === 'account') void navigate('/account');
          if (key === 'language') void switchLanguage(other);
          if (key === 'face') chooseFace('field');
          if (key === 'signOut') signOut();
        },
      }}
    >
      <button type="button" className="sw-icon-button sw-user" aria-label={t('shell.userMenu', { name: actor.name })}>
        <Icon name="user" />
        {isWide && <span>{actor.name}</span>}
        <Icon name="down" size={16} />
      </button>
    </Dropdown>
  );
}
