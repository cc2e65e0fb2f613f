import { useTranslation } from '@/shared/i18n';
import { Button, StateFace } from '@/shared/ui/states';

/** A page threw, or its code could not be fetched (a new version was deployed, or the network went away). */
export function Crashed() {
  const { t } = useTranslation();
  return (
    <main>
      <StateFace icon="warning" tone="bad" title={t('state.crashed')} hint={t('state.crashedHint')}>
        <Button kind="primary" onClick={() => location.reload()}>
          {t('action.reload')}
        </Button>
      </StateFace>
    </main>
  );
}
