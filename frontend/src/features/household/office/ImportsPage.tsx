import { useTranslation } from '@/shared/i18n';
import { JobStateTag } from '@/shared/jobs';
import { Empty } from '@/shared/ui/states';
import { DataTable, PageHeader, Panel } from '@/shared/ui/office';
import { useImports } from '../queries';
import { importColumns } from './importColumns';
import { ImportForm } from './ImportForm';
import '../household.css';

/** A new import above, the former ones below: whoever comes back finds his running import there. */
export default function ImportsPage() {
  const { t } = useTranslation('household/import');
  return (
    <>
      <PageHeader title={t('import.title')} note={t('import.intro')} />
      <ImportForm />
      <Panel title={t('import.former')}>
        <DataTable
          label={t('import.former')}
          list={useImports()}
          columns={importColumns(t, (row) => (
            <JobStateTag state={row.state} />
          ))}
          rowKey={({ id }) => id}
          empty={<Empty title={t('import.none')} />}
        />
      </Panel>
    </>
  );
}
