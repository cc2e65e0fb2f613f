import { lazy, Suspense } from 'react';
import { FieldKit, Loading } from '@/shared/ui/field';
import '../household.css';

const RegisterForm = lazy(() => import('../form/RegisterForm').then((module) => ({ default: module.RegisterForm })));

export default function RegisterPage() {
  return (
    <FieldKit>
      <Suspense fallback={<Loading lines={10} />}>
        <RegisterForm stepwise />
      </Suspense>
    </FieldKit>
  );
}
