import { useId } from 'react';
import { useTranslation } from '@/shared/i18n';
import { ChoiceInput, DraftProvider, ManyInput, TextInput, useDraft } from '@/shared/ui/form';
import { useKit } from '@/shared/ui/kit';
import type { Unmasked } from '../queries';
import { useUnmask } from '../writes';
import { useRecordCodes } from './useRecordCodes';
import { unmaskedSeconds } from '../page/unmasked';

type Props = { id: string; onShown: (values: Unmasked) => void; onClose: () => void };

/** Says that it is recorded before it is done, and asks why. */
export default function UnmaskDialog({ id, onShown, onClose }: Props) {
  const { t } = useTranslation('household/records');
  const { Dialog, Frame, Problem } = useKit();
  const codes = useRecordCodes();
  const unmask = useUnmask(id);
  const formId = useId();
  const form = useDraft({
    initial: () => ({ fields: 'idNumber,phone' }),
    onSubmit: async (values) => {
      const shown = await unmask.mutateAsync({
        purpose: values.purpose ?? '',
        reason: values.reason?.trim() ?? '',
        fields: values.fields?.split(',').filter(Boolean) ?? [],
      });
      onShown(shown);
      onClose();
    },
  });
  return (
    <Dialog title={t('unmask.title')} onClose={onClose} act={{ text: t('unmask.show'), form: formId, busy: form.isBusy }}>
      <DraftProvider value={form.draft}>
        <form id={formId} {...form.props}>
          <Frame>
            <p className="sw-form-wide hh-warning">{t('unmask.hint', { minutes: unmaskedSeconds / 60 })}</p>
            <Problem {...form.refusal} />
            <ManyInput
              name="fields"
              label={t('unmask.fields')}
              required
              choices={(['idNumber', 'phone'] as const).map((field) => ({ value: field, label: t(`unmask.field.${field}`) }))}
            />
            <ChoiceInput name="purpose" label={t('unmask.purpose')} required choices={codes.choices('purpose')} />
            <TextInput name="reason" label={t('unmask.reason')} hint={t('unmask.reasonHint')} lines={2} maxLength={200} required />
          </Frame>
        </form>
      </DraftProvider>
    </Dialog>
  );
}
