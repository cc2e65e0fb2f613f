import { useTranslation } from '@/shared/i18n';
import { OfficeKit, PageHeader } from '@/shared/ui/office';
import { MoveLists } from '../change/MoveLists';
import '../household.css';

export default function MovesPage() {
  const { t } = useTranslation('household/change');
  return (
    <OfficeKit>
      <PageHeader title={t('moves.title')} note={t('moves.note')} />
      <MoveLists />
    </OfficeKit>
  );
}
