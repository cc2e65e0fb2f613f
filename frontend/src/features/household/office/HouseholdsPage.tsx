import { Checkbox, Form, Grid, Select } from 'antd';
import { Suspense, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslation } from '@/shared/i18n';
import { ExportButton } from '@/features/export';
import { useActor } from '@/shared/auth';
import { levelOf, useScope } from '@/shared/region';
import { useFilters } from '@/shared/routing';
import { Empty } from '@/shared/ui/states';
import { Action, DataTable, FilterBar, OfficeKit, PageHeader, Panel, RegionSelect } from '@/shared/ui/office';
import { householdFilters, useHouseholds, useHouseholdSearch, type HouseholdFilters } from '../queries';
import { useTypedSearch } from '../search';
import { SearchBox } from '../SearchBox';
import { useCodes } from '../useCodes';
import { householdColumns } from './columns';
import '../household.css';

export default function HouseholdsPage() {
  return (
    <OfficeKit>
      <Households />
    </OfficeKit>
  );
}

/** The register of a region: filtered in the address, searched for a person without one. */
function Households() {
  const { t } = useTranslation('household/list', 'household');
  const actor = useActor();
  const codes = useCodes();
  const { typed, search, look } = useTypedSearch();
  const [filters, setFilters] = useFilters(householdFilters);
  const all = useHouseholds(filters, !search);
  const hits = useHouseholdSearch(search);
  const isFiltered = Object.keys(filters).length > 0;
  return (
    <>
      <PageHeader
        title={t('page.households', { ns: 'app' })}
        note={t(actor.can('getHousehold') ? 'list.note' : 'list.noteListOnly')}
        actions={
          <>
            {actor.can('requestExport') && !search && (
              <Suspense>
                <ExportButton list="households" filter={exported(filters)} />
              </Suspense>
            )}
            {actor.can('importHouseholds') && <Action to="/household-imports">{t('list.import')}</Action>}
            {actor.can('registerHousehold') && (
              <Action kind="primary" to="/households/new">
                {t('list.add')}
              </Action>
            )}
          </>
        }
      />
      <Panel>
        {actor.can('searchHouseholds') && <SearchBox typed={typed} onSearch={look} />}
        {search ? (
          <p role="status">{t(`search.by.${search.kind}`)}</p>
        ) : (
          <Folded>
            <Filters filters={filters} onApply={setFilters} />
          </Folded>
        )}
        <DataTable
          label={t('list.label')}
          list={search ? hits : all}
          columns={householdColumns(t, codes, actor.can('getHousehold'))}
          rowKey={({ id }) => id}
          empty={
            search ? (
              <Empty title={t('search.none')} hint={t('search.noneHint')} />
            ) : isFiltered ? (
              <Empty title={t('list.emptyFiltered')} hint={t('list.emptyFilteredHint')} />
            ) : (
              <Empty title={t('list.empty')} hint={t('list.emptyHint')}>
                {actor.can('importHouseholds') && <Link to="/household-imports">{t('list.import')}</Link>}
                {actor.can('registerHousehold') && <Link to="/households/new">{t('list.add')}</Link>}
              </Empty>
            )
          }
        />
      </Panel>
    </>
  );
}

/** As the export takes it; what a search found is not exported, because the search itself would have to be kept with it. */
function exported({ keyGroup, ...rest }: HouseholdFilters): Record<string, string> {
  return { ...rest, ...(keyGroup && { keyGroup: 'true' }) };
}

/** On a phone the filters would fill the first screen. */
function Folded({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const isWide = Grid.useBreakpoint().md ?? true;
  if (isWide) return children;
  return (
    <details className="hh-more">
      <summary>{t('filter.title')}</summary>
      {children}
    </details>
  );
}

type FiltersProps = { filters: HouseholdFilters; onApply: (filters: HouseholdFilters) => void };

function Filters({ filters, onApply }: FiltersProps) {
  const { t } = useTranslation('household/list');
  const codes = useCodes();
  const { region, isNarrowed, narrowTo } = useScope();
  const own = useActor().region?.code ?? region.code;
  return (
    <FilterBar
      values={{ ...filters, keyGroup: !!filters.keyGroup }}
      onApply={({ keyGroup, ...rest }) => onApply({ ...(rest as HouseholdFilters), ...(keyGroup ? { keyGroup: 'yes' } : {}) })}
    >
      {/* Where one looks is of the whole application, like the switcher above: it acts at once. */}
      <Form.Item label={t('filter.region')} htmlFor="household-region">
        <RegionSelect
          id="household-region"
          within={own}
          value={isNarrowed ? region.code : undefined}
          onChange={(code) => narrowTo(code ? { code, name: '', level: levelOf(code) } : null)}
        />
      </Form.Item>
      <Form.Item name="householdType" label={t('filter.type')}>
        <Select allowClear placeholder={t('filter.any')} options={codes.choices('householdType')} />
      </Form.Item>
      <Form.Item name="tag" label={t('filter.tag')}>
        <Select allowClear placeholder={t('filter.any')} options={codes.choices('keyGroup')} />
      </Form.Item>
      <Form.Item name="status" label={t('filter.status')}>
        <Select allowClear placeholder={t('filter.any')} options={codes.choices('householdStatus')} />
      </Form.Item>
      <Form.Item name="keyGroup" valuePropName="checked" label={t('filter.key')}>
        <Checkbox>{t('filter.keyOnly')}</Checkbox>
      </Form.Item>
    </FilterBar>
  );
}
