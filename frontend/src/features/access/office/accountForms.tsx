import { useTranslation } from '@/shared/i18n';
import { ApiProblem } from '@/shared/api';
import { FormModal } from '@/shared/ui/office';
import { useCorrectAccount, useDeactivateAccount, useGrantRole, useResetPassword, useSuspendAccount, type AccountDetails } from '../queries';
import { DutyFields } from './DutyFields';
import { PersonFields } from './PersonFields';
import { ReasonForm } from './ReasonForm';
import { blankless } from './values';

type Person = { name: string; phone?: string; department?: string; organisation?: string };
type Duty = { role: string; regionCode: string; from?: string; to?: string };

export function CorrectForm({ details, onClose }: { details: AccountDetails; onClose: () => void }) {
  const { t } = useTranslation('access/admin');
  const write = useCorrectAccount(details);
  const { name, department, organisation } = details.account;
  return (
    <FormModal<Person>
      title={t('account.correct')}
      initialValues={{ name, phone: details.phone ?? '', department: department ?? '', organisation: organisation ?? '' }}
      error={write.error}
      isBusy={write.isPending}
      onClose={onClose}
      onSave={(values) => write.mutateAsync(blankless(values))}
    >
      <PersonFields />
    </FormModal>
  );
}

export function GrantDutyForm({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('access/admin');
  const write = useGrantRole(id);
  return (
    <FormModal<Duty>
      title={t('account.grant')}
      initialValues={{}}
      error={write.error}
      isBusy={write.isPending}
      onClose={onClose}
      onSave={(values) => write.mutateAsync(blankless(values))}
    >
      <DutyFields />
    </FormModal>
  );
}

export function SuspendForm({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('access/admin');
  const write = useSuspendAccount(id);
  return (
    <ReasonForm
      title={t('account.suspendAsk')}
      hint={t('account.suspendHint')}
      error={write.error}
      isBusy={write.isPending}
      onSave={(reason) => write.mutateAsync(reason)}
      onClose={onClose}
    />
  );
}

/** The new password is shown by who opened the form, once. */
export function ResetForm({ id, onReset, onClose }: { id: string; onReset: (password: string) => void; onClose: () => void }) {
  const { t } = useTranslation('access/admin');
  const write = useResetPassword(id);
  return (
    <ReasonForm
      title={t('account.resetAsk')}
      hint={t('account.resetHint')}
      error={write.error}
      isBusy={write.isPending}
      onSave={async (reason) => onReset((await write.mutateAsync(reason)).oneTimePassword)}
      onClose={onClose}
    />
  );
}

/** Refused with a list while there is work that nobody has taken over. */
export function DeactivateForm({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('access/admin');
  const write = useDeactivateAccount(id);
  const facts = write.error instanceof ApiProblem ? write.error.problem.facts : undefined;
  const duties = (facts?.duties ?? []) as { title: string }[];
  return (
    <ReasonForm
      title={t('account.deactivateAsk')}
      hint={t('account.deactivateHint')}
      error={write.error}
      isBusy={write.isPending}
      onSave={(reason) => write.mutateAsync(reason)}
      onClose={onClose}
    >
      {duties.length > 0 && (
        <ul>
          {duties.map(({ title }) => (
            <li key={title}>{title}</li>
          ))}
        </ul>
      )}
    </ReasonForm>
  );
}
