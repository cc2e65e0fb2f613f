import { useParams } from 'react-router';
import { useTranslation } from '@/shared/i18n';
import { OfficeKit, PageHeader } from '@/shared/ui/office';
import { MemberForm } from '../form/MemberForms';
import { OpenHousehold } from '../page/OpenHousehold';
import '../household.css';

export default function MemberPage() {
  const { t } = useTranslation('app');
  const { personId } = useParams();
  return (
    <OfficeKit>
      <PageHeader title={t(personId ? 'page.editMember' : 'page.newMember')} />
      <OpenHousehold>{(household) => <MemberForm household={household} />}</OpenHousehold>
    </OfficeKit>
  );
}
