import { useTranslation } from '@/shared/i18n';
import { FormModal } from '@/shared/ui/office';
import { useSetContacts, type ContactsInput, type OwnTenant } from '../queries';
import { ContactFields } from './ContactFields';
import { ReasonItem } from './ReasonForm';

/** Whom the staff ring, as the tenant's own administrator says. */
export function ContactsForm({ tenant, onClose }: { tenant: OwnTenant; onClose: () => void }) {
  const { t } = useTranslation('tenant');
  const write = useSetContacts(tenant);
  return (
    <FormModal<ContactsInput>
      title={t('contacts.set')}
      initialValues={{ contacts: tenant.contacts, reason: '' }}
      error={write.error}
      isBusy={write.isPending}
      onClose={onClose}
      onSave={(values) => write.mutateAsync(values)}
    >
      <ContactFields />
      <ReasonItem />
    </FormModal>
  );
}
