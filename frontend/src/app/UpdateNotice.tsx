import { useEffect, useState } from 'react';
import { useTranslation } from '@/shared/i18n';
import { registerSW } from 'virtual:pwa-register';
import { Button } from '@/shared/ui/states';
import './app.css';

/** The worker that keeps the shell for places without a network; a new version waits until the user agrees. */
export function UpdateNotice() {
  const { t } = useTranslation();
  const [update, setUpdate] = useState<(() => void) | null>(null);

  useEffect(() => {
    const activate = registerSW({ onNeedRefresh: () => setUpdate(() => () => void accept()) });
    async function accept() {
      // The first visit is not yet controlled by a worker, and the library reloads only pages that are.
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      await activate(true);
    }
  }, []);

  if (!update) return null;
  return (
    <div className="sw-update no-print" role="status">
      <span>
        <strong>{t('state.newVersion')}</strong> {t('state.newVersionHint')}
      </span>
      <Button kind="primary" onClick={update}>
        {t('action.update')}
      </Button>
    </div>
  );
}
