import { Link } from 'react-router';
import { useTranslation } from '@/shared/i18n';
import { useActor } from '@/shared/auth';
import { levelOf, useScope } from '@/shared/region';
import { DataTable, OfficeKit, PageHeader, Panel } from '@/shared/ui/office';
import { Empty } from '@/shared/ui/states';
import { PersonMerges } from './PersonMerges';
import { useDuplicates, useSharedPhones, type Duplicate } from '../queries';
import { duplicateColumns, sharedPhoneColumns } from './importColumns';
import '../import/import.css';

/** What the register says twice: persons of two counties (DQ-001), phones of several households (DQ-027). */
export default function DuplicatesPage() {
  const { t } = useTranslation('household/import');
  const actor = useActor();
  return (
    <>
      <PageHeader title={t('page.duplicates', { ns: 'app' })} note={t('duplicate.pageNote')} />
      <Persons />
      {actor.can('listPersonMerges') && (
        <OfficeKit>
          <PersonMerges />
        </OfficeKit>
      )}
      {actor.can('listSharedPhones') && <Phones />}
    </>
  );
}

/** Who covers both counties sees both. */
function Persons() {
  const { t } = useTranslation('household/import', 'household/change', 'household');
  const actor = useActor();
  const merge = ({ one, other }: Duplicate) => (
    <Link to={`/households/${other.householdId}/merge-person?person=${other.personId}&into=${one.householdNo}`}>
      {t('person.action', { ns: 'household/change' })}
    </Link>
  );
  return (
    <Panel title={t('duplicate.title')}>
      <p>{t('duplicate.note')}</p>
      <DataTable
        label={t('duplicate.title')}
        list={useDuplicates()}
        columns={duplicateColumns(t, actor.can('getHousehold'), actor.can('mergePersons') ? merge : undefined)}
        rowKey={({ id }) => id}
        empty={<Empty title={t('duplicate.none')} hint={t('duplicate.noneHint')} />}
      />
    </Panel>
  );
}

/** Looked through county by county. */
function Phones() {
  const { t } = useTranslation('household/import');
  const actor = useActor();
  const { region } = useScope();
  const isInOneCounty = !['province', 'city'].includes(levelOf(region.code));
  const phones = useSharedPhones(isInOneCounty);
  return (
    <Panel title={t('sharedPhone.title')}>
      <p>{t('sharedPhone.note')}</p>
      {isInOneCounty ? (
        <DataTable
          label={t('sharedPhone.title')}
          list={phones}
          columns={sharedPhoneColumns(t, actor.can('getHousehold'))}
          rowKey={({ id }) => id}
          empty={<Empty title={t('sharedPhone.none')} hint={t('duplicate.noneHint')} />}
        />
      ) : (
        <Empty title={t('sharedPhone.county')} hint={t('sharedPhone.countyHint')} />
      )}
    </Panel>
  );
}
