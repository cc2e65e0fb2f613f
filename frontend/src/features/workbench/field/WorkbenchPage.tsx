import { useTranslation } from '@/shared/i18n';
import { useActor } from '@/shared/auth';
import { useMenu } from '@/shared/routing';
import { useRegion, useScope } from '@/shared/region';
import { Card, Empty, Facts, Failed, LinkButton, List, ListItem, Loading } from '@/shared/ui/field';
import { useGreeting } from '../greeting';
import { useKeyHouseholds } from '../queries';

/** The first screen of the day on a phone: where I work, whom to call, and what I can do. */
export default function WorkbenchPage() {
  const { t } = useTranslation('workbench');
  const { can, region } = useActor();
  const { greeting, duty } = useGreeting();
  const shortcuts = useMenu()
    .flatMap(({ entries }) => entries)
    .filter(({ path }) => path !== '/workbench');
  return (
    <div className="sw-stack">
      <div>
        <h2>{greeting}</h2>
        <p>{duty}</p>
      </div>
      <List label={t('shortcuts')}>
        {shortcuts.map(({ path, title, menu }) => (
          <ListItem key={path} to={path} icon={menu.icon} title={t(`page.${title}`, { ns: 'app' })} />
        ))}
      </List>
      {can('listHouseholds') && <KeyHouseholds />}
      {region && <MyRegion />}
    </div>
  );
}

function KeyHouseholds() {
  const { t } = useTranslation('workbench');
  const households = useKeyHouseholds(true);
  return (
    <section className="sw-stack">
      <h2 className="sw-section-title">{t('key.title')}</h2>
      {households.isPending ? (
        <Loading lines={3} />
      ) : households.isError ? (
        <Failed error={households.error} onRetry={() => void households.refetch()} />
      ) : households.data.items.length === 0 ? (
        <Empty title={t('key.none')} />
      ) : (
        <>
          <List label={t('key.title')}>
            {households.data.items.map(({ id, headName, regionName, memberCount }) => (
              <ListItem
                key={id}
                to={`/households/${id}`}
                title={headName}
                detail={regionName}
                end={t('key.members', { count: memberCount })}
              />
            ))}
          </List>
          <LinkButton to="/households?keyGroup=true">{t('key.all')}</LinkButton>
        </>
      )}
    </section>
  );
}

function MyRegion() {
  const { t } = useTranslation('workbench');
  const { region } = useScope();
  const details = useRegion(region.code);
  if (details.isPending) return <Loading lines={3} />;
  if (details.isError) return <Failed error={details.error} onRetry={() => void details.refetch()} />;
  const contact = details.data.dutyContact;
  return (
    <Card title={t('region.title')}>
      <Facts
        rows={[
          [t('region.path'), details.data.path.map(({ name }) => name).join(' / ')],
          [t('region.code'), <span className="sw-digits">{details.data.code}</span>],
          [
            t('region.contact'),
            contact && (
              <>
                {contact.title} <a href={`tel:${contact.phone}`}>{contact.phone}</a>
              </>
            ),
          ],
        ]}
      />
    </Card>
  );
}
