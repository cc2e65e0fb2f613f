import { useSyncExternalStore } from 'react';
import { useTranslation } from '@/shared/i18n';
import { Icon } from '@/shared/ui/icons';

function subscribe(listener: () => void) {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

export function OfflineNote() {
  const { t } = useTranslation();
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status">
      {!isOnline && (
        <p className="sw-offline">
          <Icon name="offline" size={18} /> {t('state.offline')}
        </p>
      )}
    </div>
  );
}
