import { useTranslation } from '@/shared/i18n';
import { LinkButton, StateFace } from '@/shared/ui/states';

export function NoSuchPage() {
  const { t } = useTranslation();
  return (
    <>
      <title>{`${t('state.noPage')} · ${t('product')}`}</title>
      <StateFace icon="search" title={t('state.noPage')} hint={t('state.noPageHint')}>
        <LinkButton to="/workbench" kind="primary">
          {t('action.toWorkbench')}
        </LinkButton>
      </StateFace>
    </>
  );
}
