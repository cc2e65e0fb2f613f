import { useTranslation } from '@/shared/i18n';
import { OfficeKit, PageHeader } from '@/shared/ui/office';
import { IncomeForm } from '../records/IncomeForm';
import { OpenHousehold } from '../page/OpenHousehold';
import '../household.css';

export default function IncomePage() {
  const { t } = useTranslation('app');
  return (
    <OfficeKit>
      <PageHeader title={t('page.newIncome')} />
      <OpenHousehold>{(household) => <IncomeForm key={household.id} household={household} />}</OpenHousehold>
    </OfficeKit>
  );
}
