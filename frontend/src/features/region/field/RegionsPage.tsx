import { useState } from 'react';
import { useTranslation } from '@/shared/i18n';
import { Button, Card, Empty, Facts, Failed, List, ListItem, Loading } from '@/shared/ui/field';
import { useChildren, type Region } from '../queries';
import { RegionTags } from '../RegionTags';
import { useShownRegion } from '../useShownRegion';
import { DutyContactSheet } from './DutyContactSheet';
import { GroupSheet } from './GroupSheet';

export default function RegionsPage() {
  const shown = useShownRegion();
  if (shown.isPending) return <Loading />;
  if (shown.isError) return <Failed error={shown.error} onRetry={() => void shown.refetch()} />;
  return <RegionView key={shown.data.code} region={shown.data} />;
}

type OpenSheet = 'contact' | 'newGroup' | 'rename' | null;

function RegionView({ region }: { region: Region }) {
  const { t } = useTranslation('region');
  const [open, setOpen] = useState<OpenSheet>(null);
  const may = (ability: string) => region.abilities.includes(ability);
  const contact = region.dutyContact;
  const close = () => setOpen(null);
  return (
    <div className="sw-stack">
      <Card title={region.name}>
        <div className="sw-stack">
          <Facts
            rows={[
              [t('code'), <span className="sw-digits">{region.code}</span>],
              [t('path'), region.path.map(({ name }) => name).join(' / ')],
              [t('tags'), region.tags.length + region.inheritedTags.length > 0 && <RegionTags region={region} />],
            ]}
          />
          {may('renameGroup') && (
            <Button icon="edit" onClick={() => setOpen('rename')}>
              {t('group.rename')}
            </Button>
          )}
        </div>
      </Card>

      <Card title={t('contact.heading')}>
        <div className="sw-stack">
          {contact ? (
            <Facts
              rows={[
                [t('contact.title'), contact.title],
                [t('contact.phone'), <a href={`tel:${contact.phone}`}>{contact.phone}</a>],
                [t('contact.of'), contact.inherited && t('contact.inherited', { from: contact.region.name })],
              ]}
            />
          ) : (
            <p>{t('contact.none')}</p>
          )}
          {may('setDutyContact') && (
            <Button icon="edit" onClick={() => setOpen('contact')}>
              {t('contact.edit')}
            </Button>
          )}
        </div>
      </Card>

      {region.level !== 'group' && <Children region={region} onAdd={() => setOpen('newGroup')} />}

      {open === 'contact' && <DutyContactSheet region={region} onClose={close} />}
      {open === 'newGroup' && <GroupSheet village={region} onClose={close} />}
      {open === 'rename' && <GroupSheet group={region} onClose={close} />}
    </div>
  );
}

function Children({ region, onAdd }: { region: Region; onAdd: () => void }) {
  const { t } = useTranslation('region');
  const children = useChildren(region.code);
  return (
    <section className="sw-stack">
      <h2 className="sw-section-title">
        {t(`children.${region.level as 'village'}`)}
      </h2>
      {children.isPending ? (
        <Loading lines={4} />
      ) : children.error ? (
        <Failed error={children.error} onRetry={children.retry} />
      ) : children.rows.length === 0 ? (
        <Empty title={t('children.empty')} />
      ) : (
        <List>
          {children.rows.map((child) => (
            <ListItem
              key={child.code}
              to={`/regions/${child.code}`}
              title={child.name}
              detail={<span className="sw-digits">{child.code}</span>}
              end={<RegionTags region={child} />}
            />
          ))}
        </List>
      )}
      {children.hasMore && (
        <Button onClick={children.loadMore} busy={children.isLoadingMore}>
          {t('action.loadMore', { ns: 'shared' })}
        </Button>
      )}
      {region.abilities.includes('createGroup') && (
        <Button icon="add" kind="primary" onClick={onAdd}>
          {t('group.create')}
        </Button>
      )}
    </section>
  );
}
