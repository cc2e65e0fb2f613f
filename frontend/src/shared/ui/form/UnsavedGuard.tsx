import { useEffect } from 'react';
import { useTranslation } from '@/shared/i18n';
import { useBlocker } from 'react-router';
import { useKit } from '../kit';

/** Asks before typed work is lost: by a link, by Back, and by closing the tab (there in the browser's own words). */
export function UnsavedGuard({ isDirty }: { isDirty: boolean }) {
  const { t } = useTranslation();
  const { Dialog } = useKit();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => isDirty && currentLocation.pathname !== nextLocation.pathname,
  );

  useEffect(() => {
    if (!isDirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isDirty]);

  if (blocker.state !== 'blocked') return null;
  return (
    <Dialog
      title={t('form.unsavedTitle')}
      onClose={() => blocker.reset()}
      act={{ text: t('form.leave'), danger: true, onPress: () => blocker.proceed() }}
    >
      <p>{t('form.unsaved')}</p>
    </Dialog>
  );
}
