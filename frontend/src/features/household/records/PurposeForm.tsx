import { useTranslation } from '@/shared/i18n';
import { ChoiceInput, DraftProvider, useDraft } from '@/shared/ui/form';
import { useKit } from '@/shared/ui/kit';
import { useRecordCodes } from './useRecordCodes';
import './records.css';

/** City, province and auditors say why before a file opens. */
export default function PurposeForm({ onPurpose }: { onPurpose: (purpose: string) => void }) {
  const { t } = useTranslation('household/records');
  const { Section, Frame, Action } = useKit();
  const codes = useRecordCodes();
  const form = useDraft({
    initial: () => ({}),
    onSubmit: (values) => {
      onPurpose(values.purpose ?? '');
      return Promise.resolve();
    },
  });
  return (
    <div className="hh-purpose">
      <Section title={t('purposeDialog.title')}>
        <p className="hh-hint">{t('purposeDialog.hint')}</p>
        <DraftProvider value={form.draft}>
          <form {...form.props}>
            <Frame>
              <ChoiceInput name="purpose" label={t('purposeDialog.purpose')} required choices={codes.choices('purpose')} />
            </Frame>
            <Action kind="primary" submit>
              {t('purposeDialog.open')}
            </Action>
          </form>
        </DraftProvider>
      </Section>
    </div>
  );
}
