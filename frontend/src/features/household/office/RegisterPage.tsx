import { useTranslation } from '@/shared/i18n';
import { OfficeKit, PageHeader } from '@/shared/ui/office';
import { RegisterForm } from '../form/RegisterForm';
import '../household.css';

export default function RegisterPage() {
  const { t } = useTranslation('app');
  return (
    <OfficeKit>
      <PageHeader title={t('page.newHousehold')} />
      <RegisterForm />
    </OfficeKit>
  );
}
