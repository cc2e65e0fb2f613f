import { useTranslation } from '@/shared/i18n';
import { useMenu } from '@/shared/routing';
import { useRegion, useScope } from '@/shared/region';
import { Card, Facts, Failed, List, ListItem, Loading } from '@/shared/ui/field';
import { useGreeting } from '../greeting';

/** The first screen of the day on a phone: where I work, whom to call, and what I can do. */
export default function WorkbenchPage() {
  const { t } = useTranslation('workbench');
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
      <MyRegion />
    </div>
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
