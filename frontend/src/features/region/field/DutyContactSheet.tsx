import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button, InputField, ProblemNote, Sheet, toast, useServerFaults } from '@/shared/ui/field';
import { useSetDutyContact, type DutyContactInput, type Region } from '../queries';

/** Whom farmers of this region ring: a post and its phone, shown to everybody who scans a door plate. */
export function DutyContactSheet({ region, onClose }: { region: Region; onClose: () => void }) {
  const { t } = useTranslation('region');
  const own = region.dutyContact?.inherited ? null : region.dutyContact;
  const form = useForm<DutyContactInput>({ defaultValues: { title: own?.title ?? '', phone: own?.phone ?? '' } });
  const write = useSetDutyContact(region);
  const rest = useServerFaults(form, write.error);
  const { errors } = form.formState;
  const required = (label: string) => ({ required: t('form.requiredField', { ns: 'shared', label }) });

  const save = form.handleSubmit(async (input) => {
    await write.mutateAsync(input);
    toast(t('state.saved', { ns: 'shared' }));
    onClose();
  });

  return (
    <Sheet
      title={t('contact.edit')}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t('action.cancel', { ns: 'shared' })}</Button>
          <Button kind="primary" type="submit" form="contact" busy={write.isPending}>
            {t('action.save', { ns: 'shared' })}
          </Button>
        </>
      }
    >
      <form id="contact" className="sw-stack" noValidate onSubmit={(event) => void save(event).catch(() => undefined)}>
        <ProblemNote error={write.error} rest={rest} />
        <InputField
          label={t('contact.title')}
          hint={t('contact.titleHint')}
          required
          maxLength={30}
          fault={errors.title?.message}
          {...form.register('title', required(t('contact.title')))}
        />
        <InputField
          label={t('contact.phone')}
          hint={t('contact.phoneHint')}
          required
          type="tel"
          maxLength={20}
          fault={errors.phone?.message}
          {...form.register('phone', required(t('contact.phone')))}
        />
      </form>
    </Sheet>
  );
}
