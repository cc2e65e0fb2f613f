import { useTranslation } from '@/shared/i18n';
import { useActor, useFace } from '@/shared/auth';
import { LinkButton, StateFace } from '@/shared/ui/states';

export function NoSuchPage() {
  const { t } = useTranslation();
  const face = useFace(useActor());
  return (
    <>
      <title>{`${t('state.noPage')} · ${t('product')}`}</title>
      <StateFace isPage={face === 'office'} icon="search" title={t('state.noPage')} hint={t('state.noPageHint')}>
        <LinkButton to="/workbench" kind="primary">
          {t('action.toWorkbench')}
        </LinkButton>
      </StateFace>
    </>
  );
}
