import { Alert, Button, Descriptions, Space, Typography } from 'antd';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useTranslation } from '@/shared/i18n';
import { Panel } from '@/shared/ui/office';
import type { Tenant } from '../queries';

/** What came of an opening. A first password is on the screen now and never again: to copy, to print. */
export function Opened({ tenant }: { tenant: Tenant }) {
  const { t } = useTranslation('tenant');
  const navigate = useNavigate();
  const password = tenant.administrator?.oneTimePassword;
  const rows: [string, ReactNode][] = [
    [t('column.name'), tenant.name],
    [t('column.place'), tenant.regionName],
    ...(password ? ([[t('opened.address'), location.origin]] as [string, ReactNode][]) : []),
    [t('administrator.username'), <span key="username" className="sw-digits">{tenant.administrator?.username}</span>],
    [
      t('opened.password'),
      password ? (
        <Typography.Text key="password" copyable strong className="sw-digits">
          {password}
        </Typography.Text>
      ) : (
        t('administrator.waiting')
      ),
    ],
  ];
  return (
    <Panel title={t('opened.title')}>
      <Space orientation="vertical" size={16} style={{ width: '100%' }}>
        <Alert
          type={password ? 'warning' : 'info'}
          showIcon
          role="status"
          title={password ? t('opened.once') : t('administrator.waiting')}
          description={password ? t('opened.onceHint') : t('administrator.waitingHint')}
        />
        <Descriptions
          bordered
          column={1}
          size="small"
          items={rows.map(([label, children]) => ({ key: label, label, children }))}
        />
        <Space wrap className="no-print">
          {password && <Button onClick={() => window.print()}>{t('action.print', { ns: 'shared' })}</Button>}
          <Button type="primary" onClick={() => void navigate(`/tenants/${tenant.id}`)}>
            {t('opened.toTenant')}
          </Button>
        </Space>
      </Space>
    </Panel>
  );
}
