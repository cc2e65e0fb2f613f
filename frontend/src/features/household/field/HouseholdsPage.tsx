import { useTranslation } from '@/shared/i18n';
import { useActor } from '@/shared/auth';
import { Empty, Failed, FieldKit, LinkButton, List, ListItem, Loading, Button, StateTag } from '@/shared/ui/field';
import { useHouseholds, useHouseholdSearch, type HouseholdItem } from '../queries';
import { useTypedSearch } from '../search';
import { SearchBox } from '../SearchBox';
import { useCodes } from '../useCodes';
import '../household.css';

/** My households, on the way from door to door: large lines, one box to search. */
export default function HouseholdsPage() {
  return (
    <FieldKit>
      <Households />
    </FieldKit>
  );
}

function Households() {
  const { t } = useTranslation('household/list');
  const actor = useActor();
  const { typed, search, look } = useTypedSearch();
  const all = useHouseholds({ status: 'active' }, !search);
  const hits = useHouseholdSearch(search);
  const shown = search ? hits : all;
  return (
    <div className="sw-stack">
      {actor.can('searchHouseholds') && <SearchBox typed={typed} onSearch={look} />}
      {search && <p role="status">{t(`search.by.${search.kind}`)}</p>}
      {actor.can('registerHousehold') && !search && (
        <LinkButton to="/households/new" icon="add" wide>
          {t('list.add')}
        </LinkButton>
      )}
      {shown.isPending ? (
        <Loading lines={8} />
      ) : shown.error && shown.rows.length === 0 ? (
        <Failed error={shown.error} onRetry={shown.retry} />
      ) : shown.rows.length === 0 ? (
        <Empty title={t(search ? 'search.none' : 'list.empty')} hint={search ? t('search.noneHint') : undefined} />
      ) : (
        <List label={t('list.label')}>
          {shown.rows.map((row) => (
            <Line key={row.id} row={row} mayOpen={actor.can('getHousehold')} />
          ))}
        </List>
      )}
      {shown.hasMore && (
        <Button onClick={shown.loadMore} busy={shown.isLoadingMore}>
          {t('action.loadMore', { ns: 'shared' })}
        </Button>
      )}
    </div>
  );
}

function Line({ row, mayOpen }: { row: HouseholdItem; mayOpen: boolean }) {
  const { t } = useTranslation('household/list');
  const { t: base } = useTranslation('household');
  const codes = useCodes();
  return (
    <ListItem
      {...(mayOpen && { to: `/households/${row.id}` })}
      title={row.headName}
      detail={[row.regionName, base('page.members', { count: row.memberCount }), row.matched && t('search.matched', { names: row.matched })]
        .filter(Boolean)
        .join(' · ')}
      end={
        row.keyGroupReasons.length > 0 ? (
          <StateTag tone="warn">{codes.label('keyGroupReason', row.keyGroupReasons[0])}</StateTag>
        ) : (
          row.householdType === 'out_of_poverty' && <StateTag tone="brand">{codes.label('householdType', row.householdType)}</StateTag>
        )
      }
    />
  );
}
