import { useTranslation } from '@/shared/i18n';
import { Button, InputField, ProblemNote, Sheet, toast, useForm } from '@/shared/ui/field';
import { useSetDutyContact, type Region } from '../queries';

/** Whom farmers of this region ring: a post and its phone, shown to everybody who scans a door plate. */
export function DutyContactSheet({ region, onClose }: { region: Region; onClose: () => void }) {
  const { t } = useTranslation('region');
  const write = useSetDutyContact(region);
  const own = region.dutyContact?.inherited ? null : region.dutyContact;
  const form = useForm({
    initial: { title: own?.title ?? '', phone: own?.phone ?? '' },
    required: ['title', 'phone'],
    onSubmit: async (input) => {
      await write.mutateAsync(input);
      toast(t('state.saved', { ns: 'shared' }));
      onClose();
    },
  });
  return (
    <Sheet
      title={t('contact.edit')}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t('action.cancel', { ns: 'shared' })}</Button>
          <Button kind="primary" type="submit" form="contact" busy={form.isBusy}>
            {t('action.save', { ns: 'shared' })}
          </Button>
        </>
      }
    >
      <form id="contact" className="sw-stack" {...form.props}>
        <ProblemNote {...form.refusal} />
        <InputField {...form.field('title', t('contact.title'))} hint={t('contact.titleHint')} maxLength={30} />
        <InputField
          {...form.field('phone', t('contact.phone'))}
          hint={t('contact.phoneHint')}
          type="tel"
          maxLength={20}
        />
      </form>
    </Sheet>
  );
}
