import { useTranslation } from '@/shared/i18n';
import { OfficeKit, PageHeader } from '@/shared/ui/office';
import { MergePersonForm } from '../change/MergePersonForm';
import { OpenHousehold } from '../page/OpenHousehold';
import '../household.css';

export default function MergePersonPage() {
  const { t } = useTranslation('app');
  return (
    <OfficeKit>
      <PageHeader title={t('page.mergePersons')} />
      <OpenHousehold>
        {(household, purpose) => <MergePersonForm key={household.id} household={household} purpose={purpose} />}
      </OpenHousehold>
    </OfficeKit>
  );
}
