import { Breadcrumb, Button, Descriptions } from 'antd';
import { useState } from 'react';
import { useTranslation } from '@/shared/i18n';
import { Link } from 'react-router';
import { useActor } from '@/shared/auth';
import { Empty, Failed, Loading } from '@/shared/ui/states';
import { DataTable, PageHeader, Panel } from '@/shared/ui/office';
import { tagsOfLevel, useChildren, type Region } from '../queries';
import { RegionTags } from '../RegionTags';
import { useShownRegion } from '../useShownRegion';
import { childColumns } from './columns';
import { DutyContactForm } from './DutyContactForm';
import { GroupForm } from './GroupForm';
import { TagsForm } from './TagsForm';

export default function RegionsPage() {
  const shown = useShownRegion();
  if (shown.isPending) return <Loading />;
  if (shown.isError) return <Failed error={shown.error} onRetry={() => void shown.refetch()} />;
  return <RegionView key={shown.data.code} region={shown.data} />;
}

type OpenForm = 'contact' | 'newGroup' | 'rename' | 'tags' | null;

function RegionView({ region }: { region: Region }) {
  const { t } = useTranslation('region');
  const [open, setOpen] = useState<OpenForm>(null);
  const may = (ability: string) => region.abilities.includes(ability);
  const close = () => setOpen(null);
  const contact = region.dutyContact;
  const hasTags = region.tags.length + region.inheritedTags.length > 0;
  return (
    <>
      <Path region={region} />
      <PageHeader
        title={region.name}
        actions={
          <>
            {may('renameGroup') && <Button onClick={() => setOpen('rename')}>{t('group.rename')}</Button>}
            {may('setRegionTags') && tagsOfLevel[region.level].length > 0 && (
              <Button onClick={() => setOpen('tags')}>{t('tag.edit')}</Button>
            )}
            {may('setDutyContact') && <Button onClick={() => setOpen('contact')}>{t('contact.edit')}</Button>}
            {may('createGroup') && (
              <Button type="primary" onClick={() => setOpen('newGroup')}>
                {t('group.create')}
              </Button>
            )}
          </>
        }
      />
      <Panel>
        <Descriptions
          column={{ xs: 1, md: 2 }}
          items={[
            { key: 'official', label: t('officialName'), children: region.officialName },
            { key: 'code', label: t('code'), children: <span className="sw-digits">{region.code}</span> },
            { key: 'level', label: t('level'), children: t(`region.level.${region.level}`, { ns: 'shared' }) },
            { key: 'tags', label: t('tags'), children: hasTags ? <RegionTags region={region} /> : t('tag.none') },
            {
              key: 'contact',
              label: t('contact.heading'),
              children: contact ? `${contact.title} ${contact.phone}` : t('contact.none'),
            },
            ...(contact?.inherited
              ? [{ key: 'of', label: t('contact.of'), children: t('contact.inherited', { from: contact.region.name }) }]
              : []),
          ]}
        />
      </Panel>
      {region.level !== 'group' && <Children region={region} />}

      {open === 'contact' && <DutyContactForm region={region} onClose={close} />}
      {open === 'tags' && <TagsForm region={region} onClose={close} />}
      {open === 'newGroup' && <GroupForm village={region} onClose={close} />}
      {open === 'rename' && <GroupForm group={region} onClose={close} />}
    </>
  );
}

/** Up to the actor's own region; what lies above it is only text. */
function Path({ region }: { region: Region }) {
  const { t } = useTranslation('region');
  const own = useActor().region?.code ?? '';
  if (region.path.length < 2) return null;
  return (
    <Breadcrumb
      aria-label={t('path')}
      style={{ marginBottom: 8 }}
      items={region.path.map(({ code, name }) => ({
        key: code,
        title:
          code.startsWith(own) && code !== region.code ? <Link to={`/regions/${code}`}>{name}</Link> : <span>{name}</span>,
      }))}
    />
  );
}

function Children({ region }: { region: Region }) {
  const { t } = useTranslation('region');
  const title = t(`children.${region.level as 'village'}`);
  return (
    <Panel title={title}>
      <DataTable
        label={title}
        list={useChildren(region.code)}
        columns={childColumns(t)}
        rowKey={({ code }) => code}
        empty={<Empty title={t('children.empty')} />}
      />
    </Panel>
  );
}
