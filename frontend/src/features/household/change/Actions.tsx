import { useTranslation } from '@/shared/i18n';
import { useKit } from '@/shared/ui/kit';

/** Changes that concern another household or another place. */
export default function Actions({ id, may }: { id: string; may: (operation: string) => boolean }) {
  const { t } = useTranslation('household/change');
  const { Action } = useKit();
  return (
    <>
      {may('splitHousehold') && <Action to={`/households/${id}/split`}>{t('split.action')}</Action>}
      {may('mergeHouseholds') && <Action to={`/households/${id}/merge`}>{t('merge.action')}</Action>}
      {may('mergePersons') && <Action to={`/households/${id}/merge-person`}>{t('person.action')}</Action>}
      {may('moveHousehold') && (
        <Action icon="move" to={`/households/${id}/move`}>
          {t('move.action')}
        </Action>
      )}
    </>
  );
}
