import { useTranslation } from '@/shared/i18n';
import { Link } from 'react-router';
import { useActor } from '@/shared/auth';
import { useMenu } from '@/shared/routing';
import { Icon } from '@/shared/ui/icons';
import { PageHeader } from '@/shared/ui/office';
import { useGreeting } from '../greeting';
import '../workbench.css';
import { HouseholdFigures } from './HouseholdFigures';
import { KeyHouseholds } from './KeyHouseholds';
import { RecentJobs } from './RecentJobs';
import { RegionPanel } from './RegionPanel';

/** The first screen of the day at a desk: how the register stands, what is running, where I am looking, and all that my duty lets me do. */
export default function WorkbenchPage() {
  const { t } = useTranslation('workbench');
  const { can, region } = useActor();
  const { greeting, duty } = useGreeting();
  const shortcuts = useMenu()
    .flatMap(({ entries }) => entries)
    .filter(({ path }) => path !== '/workbench');
  return (
    <>
      <PageHeader title={greeting} note={duty} />
      {can('summarizeHouseholds') && <HouseholdFigures />}
      <div className="sw-two-columns">
        {can('listHouseholds') && <KeyHouseholds />}
        {region && <RegionPanel />}
        {can('listJobs') && <RecentJobs />}
      </div>
      <nav aria-label={t('shortcuts')} className="sw-shortcuts">
        {shortcuts.map(({ path, title, menu }) => (
          <Link key={path} to={path} className="sw-shortcut">
            <Icon name={menu.icon} size={24} />
            {t(`page.${title}`, { ns: 'app' })}
          </Link>
        ))}
      </nav>
    </>
  );
}
