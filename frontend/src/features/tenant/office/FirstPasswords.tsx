import { Alert, Button, Descriptions, Space, Typography } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from '@/shared/i18n';
import { Panel } from '@/shared/ui/office';
import type { Appointed } from '../queries';

type Props = {
  title: string;
  hint: string;
  place: string;
  people: Appointed[];
  /** Where to go from here. */
  children: ReactNode;
};

/** First passwords are on the screen now and never again: to copy, to print. */
export function FirstPasswords({ title, hint, place, people, children }: Props) {
  const { t } = useTranslation('tenant');
  return (
    <Panel title={title}>
      <Space orientation="vertical" size={16} style={{ width: '100%' }}>
        <Alert type="warning" showIcon role="status" title={t('opened.once')} description={hint} />
        <Descriptions
          bordered
          column={1}
          size="small"
          items={[
            { key: 'place', label: t('column.place'), children: place },
            { key: 'address', label: t('opened.address'), children: location.origin },
          ]}
        />
        {people.map(({ role, username, oneTimePassword }) => (
          <Descriptions
            key={role}
            bordered
            column={1}
            size="small"
            title={t(`role.${role}`, { ns: 'shared' })}
            items={[
              {
                key: 'username',
                label: t('administrator.username'),
                children: <span className="sw-digits">{username}</span>,
              },
              {
                key: 'password',
                label: t('opened.password'),
                children: (
                  <Typography.Text copyable strong className="sw-digits">
                    {oneTimePassword}
                  </Typography.Text>
                ),
              },
            ]}
          />
        ))}
        <Space wrap className="no-print">
          <Button onClick={() => window.print()}>{t('action.print', { ns: 'shared' })}</Button>
          {children}
        </Space>
      </Space>
    </Panel>
  );
}
