import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { useTranslation } from '@/shared/i18n';
import type { Opening } from '../queries';
import { FirstPasswords } from './FirstPasswords';

/** What came of an opening: who may sign in now, and how. */
export function Opened({ opening: { tenant, administrators } }: { opening: Opening }) {
  const { t } = useTranslation('tenant');
  const navigate = useNavigate();
  return (
    <FirstPasswords title={t('opened.title')} hint={t('opened.onceHint')} place={tenant.regionName} people={administrators}>
      <Button type="primary" onClick={() => void navigate(`/tenants/${tenant.id}`)}>
        {t('opened.toTenant')}
      </Button>
    </FirstPasswords>
  );
}
