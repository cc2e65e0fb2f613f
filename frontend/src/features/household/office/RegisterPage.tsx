import { OfficeKit } from '@/shared/ui/office';
import { RegisterForm } from '../form/RegisterForm';
import '../household.css';

export default function RegisterPage() {
  return (
    <OfficeKit>
      <RegisterForm />
    </OfficeKit>
  );
}
