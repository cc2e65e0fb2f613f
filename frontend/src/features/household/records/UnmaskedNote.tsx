import { useTranslation } from '@/shared/i18n';
import { useKit } from '@/shared/ui/kit';
import './records.css';

export default function UnmaskedNote({ seconds, onMask }: { seconds: number; onMask: () => void }) {
  const { t } = useTranslation('household/records');
  const { Action } = useKit();
  return (
    <div className="hh-unmasked" role="status">
      <span>{t('unmask.shown', { seconds })}</span>
      <Action small onPress={onMask}>
        {t('unmask.mask')}
      </Action>
    </div>
  );
}
