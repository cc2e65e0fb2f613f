import { useTranslation } from '@/shared/i18n';
import { OfficeKit, PageHeader } from '@/shared/ui/office';
import { MergeForm } from '../change/MergeForm';
import { OpenHousehold } from '../page/OpenHousehold';
import '../household.css';

export default function MergePage() {
  const { t } = useTranslation('app');
  return (
    <OfficeKit>
      <PageHeader title={t('page.mergeHouseholds')} />
      <OpenHousehold>{(household) => <MergeForm key={household.id} household={household} />}</OpenHousehold>
    </OfficeKit>
  );
}
