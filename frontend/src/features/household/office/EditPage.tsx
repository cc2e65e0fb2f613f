import { useTranslation } from '@/shared/i18n';
import { OfficeKit, PageHeader } from '@/shared/ui/office';
import { EditForm } from '../form/EditForm';
import { OpenHousehold } from '../page/OpenHousehold';
import '../household.css';

export default function EditPage() {
  const { t } = useTranslation('app');
  return (
    <OfficeKit>
      <PageHeader title={t('page.editHousehold')} />
      <OpenHousehold>{(household) => <EditForm key={household.id} household={household} />}</OpenHousehold>
    </OfficeKit>
  );
}
