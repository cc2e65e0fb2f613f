import { useTranslation } from '@/shared/i18n';
import { useClientConfig } from './useClientConfig';

/** Nobody shall take the made-up households of a demonstration for real ones. */
export function DemonstrationNote() {
  const { t } = useTranslation('app');
  const config = useClientConfig();
  if (config.data?.mode !== 'demonstration') return null;
  return (
    <aside className="sw-demonstration no-print" aria-label={t('shell.demonstrationLabel')}>
      {t('shell.demonstration')}
    </aside>
  );
}
