import { useTranslation } from '@/shared/i18n';
import { OfficeKit, PageHeader } from '@/shared/ui/office';
import { SplitForm } from '../change/SplitForm';
import { OpenHousehold } from '../page/OpenHousehold';
import '../household.css';

export default function SplitPage() {
  const { t } = useTranslation('app');
  return (
    <OfficeKit>
      <PageHeader title={t('page.splitHousehold')} />
      <OpenHousehold>{(household) => <SplitForm key={household.id} household={household} />}</OpenHousehold>
    </OfficeKit>
  );
}
