import { useTranslation } from '@/shared/i18n';
import { useActor } from '@/shared/auth';
import { DataTable, PageHeader, Panel } from '@/shared/ui/office';
import { Empty } from '@/shared/ui/states';
import { useDuplicates } from '../queries';
import { duplicateColumns } from './importColumns';

/** DQ-001 across counties: who covers both sees both. */
export default function DuplicatesPage() {
  const { t } = useTranslation('household/import');
  const actor = useActor();
  return (
    <>
      <PageHeader title={t('duplicate.title')} note={t('duplicate.note')} />
      <Panel>
        <DataTable
          label={t('duplicate.title')}
          list={useDuplicates()}
          columns={duplicateColumns(t, actor.can('getHousehold'))}
          rowKey={({ id }) => id}
          empty={<Empty title={t('duplicate.none')} hint={t('duplicate.noneHint')} />}
        />
      </Panel>
    </>
  );
}
