import { Link } from 'react-router';
import { useTranslation } from '@/shared/i18n';
import { Panel } from '@/shared/ui/office';
import { Empty, Failed, Loading } from '@/shared/ui/states';
import { useKeyHouseholds } from '../queries';

export function KeyHouseholds() {
  const { t } = useTranslation('workbench');
  const households = useKeyHouseholds(true);
  return (
    <Panel title={t('key.title')}>
      {households.isPending ? (
        <Loading lines={4} />
      ) : households.isError ? (
        <Failed error={households.error} onRetry={() => void households.refetch()} />
      ) : households.data.items.length === 0 ? (
        <Empty title={t('key.none')} />
      ) : (
        <>
          <ul className="sw-lines">
            {households.data.items.map(({ id, headName, regionName, memberCount }) => (
              <li key={id}>
                <Link to={`/households/${id}`}>{headName}</Link>
                <span>{regionName}</span>
                <span className="sw-digits">{t('key.members', { count: memberCount })}</span>
              </li>
            ))}
          </ul>
          <Link to="/households?keyGroup=true">{t('key.all')}</Link>
        </>
      )}
    </Panel>
  );
}
