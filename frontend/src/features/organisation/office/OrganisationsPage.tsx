import { Button, Checkbox, Form, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useActor } from '@/shared/auth';
import { useTranslation } from '@/shared/i18n';
import { useScope } from '@/shared/region';
import { useFilters } from '@/shared/routing';
import { StateTag } from '@/shared/ui/field';
import { DataTable, FilterBar, ListDownload, PageHeader, Panel, type Column } from '@/shared/ui/office';
import { Empty } from '@/shared/ui/states';
import { gapKinds, organisationFilters, types, useGaps, useOrganisations, type Gap, type GapKind, type OrganisationRow } from '../queries';
import { OrganisationForm } from './forms';

/** Who works where, and what is not there although the documents demand it. */
export default function OrganisationsPage() {
  const { t } = useTranslation('organisation');
  const actor = useActor();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <PageHeader
        title={t('page.organisations', { ns: 'app' })}
        note={t('list.note')}
        actions={
          actor.can('createOrganisation') && (
            <Button type="primary" onClick={() => setOpen(true)}>
              {t('form.create')}
            </Button>
          )
        }
      />
      <Gaps />
      <Organisations />
      {isOpen && <OrganisationForm onClose={() => setOpen(false)} />}
    </>
  );
}

function Gaps() {
  const { t } = useTranslation('organisation');
  const { region } = useScope();
  const [kind, setKind] = useState<GapKind>('county_without_centre');
  const columns: Column<Gap>[] = [
    {
      key: 'region',
      title: t('field.region'),
      heading: true,
      width: 260,
      render: (row) => (row.organisationId ? <Link to={`/organisations/${row.organisationId}`}>{row.organisationName}</Link> : row.regionName),
    },
    { key: 'code', title: t('field.code'), width: 160, render: (row) => <span className="sw-digits">{row.regionCode}</span> },
    {
      key: 'missing',
      title: t('field.missing'),
      render: (row) => <StateTag tone="bad">{row.missing.length > 0 ? row.missing.map((post) => t(`post.${post as 'leader'}`)).join('、') : t('gap.nothing')}</StateTag>,
    },
  ];
  return (
    <Panel title={t('gap.title')}>
      <div className="sw-page-actions" style={{ marginBottom: 12, justifyContent: 'flex-start' }}>
        <Select
          aria-label={t('gap.kind')}
          value={kind}
          onChange={setKind}
          style={{ minWidth: 240 }}
          options={gapKinds.map((value) => ({ value, label: t(`gap.${value}`) }))}
        />
        <ListDownload path="/api/v1/organisation-gaps/file" query={{ kind, region: region.code }} name="organisation-gaps" />
      </div>
      <DataTable
        label={t('gap.title')}
        list={useGaps(kind)}
        columns={columns}
        rowKey={(row) => `${row.regionCode} ${row.organisationId ?? ''}`}
        empty={<Empty title={t('gap.none')} hint={t('gap.noneHint')} />}
      />
    </Panel>
  );
}

function Organisations() {
  const { t } = useTranslation('organisation');
  const { region } = useScope();
  const [filters, setFilters] = useFilters(organisationFilters);
  const columns: Column<OrganisationRow>[] = [
    { key: 'name', title: t('field.name'), heading: true, width: 260, render: (row) => <Link to={`/organisations/${row.id}`}>{row.name}</Link> },
    { key: 'type', title: t('field.type'), width: 130, render: (row) => t(`type.${row.type as 'bureau'}`) },
    { key: 'region', title: t('field.region'), width: 180, render: (row) => row.regionName },
    { key: 'parent', title: t('field.parent'), width: 200, render: (row) => row.parentName },
    {
      key: 'contact',
      title: t('field.contact'),
      width: 200,
      render: (row) => row.contactPhone && `${row.contactTitle ?? ''} ${row.contactPhone}`,
    },
    {
      key: 'state',
      title: t('field.state'),
      render: (row) => <StateTag tone={row.endedOn ? 'plain' : 'ok'}>{t(row.endedOn ? 'state.ended' : 'state.open')}</StateTag>,
    },
  ];
  return (
    <Panel title={t('list.title')}>
      <FilterBar
        values={{ type: filters.type, ended: !!filters.ended }}
        onApply={({ type, ended }) => setFilters({ type: type as string | undefined, ended: ended ? 'yes' : undefined })}
      >
        <Form.Item name="type" label={t('field.type')}>
          <Select allowClear placeholder={t('list.any')} options={types.map((value) => ({ value, label: t(`type.${value}`) }))} />
        </Form.Item>
        <Form.Item name="ended" valuePropName="checked" label={t('field.state')}>
          <Checkbox>{t('list.ended')}</Checkbox>
        </Form.Item>
      </FilterBar>
      <div className="sw-page-actions" style={{ marginBottom: 12, justifyContent: 'flex-start' }}>
        <ListDownload
          path="/api/v1/organisations/file"
          query={{ region: region.code, type: filters.type, ended: filters.ended && 'true' }}
          name="organisations"
        />
      </div>
      <DataTable
        label={t('list.title')}
        list={useOrganisations(filters)}
        columns={columns}
        rowKey={({ id }) => id}
        empty={<Empty title={t('list.none')} hint={t('list.noneHint')} />}
      />
    </Panel>
  );
}
