import { useTranslation } from '@/shared/i18n';
import { OfficeKit, PageHeader } from '@/shared/ui/office';
import { MoveForm } from '../change/MoveForm';
import { OpenHousehold } from '../page/OpenHousehold';
import '../household.css';

export default function MovePage() {
  const { t } = useTranslation('app');
  return (
    <OfficeKit>
      <PageHeader title={t('page.moveHousehold')} />
      <OpenHousehold>{(household) => <MoveForm key={household.id} household={household} />}</OpenHousehold>
    </OfficeKit>
  );
}
