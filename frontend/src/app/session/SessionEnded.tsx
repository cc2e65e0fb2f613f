import { useTranslation } from '@/shared/i18n';
import { Button, Sheet } from '@/shared/ui/field';

/** Over the page, not instead of it: what was typed can still be read and copied. */
export function SessionEnded({ onSignIn }: { onSignIn: () => void }) {
  const { t } = useTranslation();
  return (
    <Sheet
      title={t('state.sessionEnded')}
      onClose={onSignIn}
      foot={
        <Button kind="primary" onClick={onSignIn}>
          {t('action.signIn')}
        </Button>
      }
    >
      <p>{t('state.sessionEndedHint')}</p>
    </Sheet>
  );
}
