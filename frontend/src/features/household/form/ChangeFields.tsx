import { today } from '@/shared/format';
import { useTranslation } from '@/shared/i18n';
import { ChoiceInput, TextInput, useValue, type Texts } from '@/shared/ui/form';
import { useKit } from '@/shared/ui/kit';

/** Since when the new is true: the page of a past day goes by it. */
export function ChangeFields() {
  const { t } = useTranslation('household/form');
  const { Section, Frame } = useKit();
  const isMistake = useValue('change.kind') === 'mistake';
  return (
    <Section title={t('change.title')}>
      <Frame>
        <ChoiceInput
          name="change.kind"
          label={t('change.kind')}
          hint={t(isMistake ? 'change.mistakeHint' : 'change.sinceHint')}
          required
          choices={[
            { value: 'since', label: t('change.since') },
            { value: 'mistake', label: t('change.mistake') },
          ]}
        />
        {!isMistake && <TextInput name="change.validFrom" label={t('change.validFrom')} type="date" max={today()} required />}
        <TextInput name="change.reason" label={t('change.reason')} maxLength={200} />
      </Frame>
    </Section>
  );
}

export const changeToday = (): Texts => ({ 'change.kind': 'since', 'change.validFrom': today() });

export function changeOf(values: Texts) {
  const isMistake = values['change.kind'] === 'mistake';
  return {
    mistake: isMistake,
    validFrom: isMistake ? null : values['change.validFrom'] || null,
    reason: values['change.reason']?.trim() || null,
  };
}
