import { Alert, Button, Descriptions, Modal, Space, Typography } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from '@/shared/i18n';

type Props = {
  title: string;
  warning: string;
  note?: string;
  rows: { label: string; value: string; isSecret?: boolean }[];
  onClose: () => void;
};

/** A password or a secret that is shown once: to copy, to print, and then gone. It closes by its button only. */
export function OneTimeSecret({ title, warning, note, rows, onClose }: Props) {
  const { t } = useTranslation('access/admin');
  return (
    <Modal
      open
      title={title}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      footer={
        <Space wrap className="no-print">
          <Button onClick={() => window.print()}>{t('action.print', { ns: 'shared' })}</Button>
          <Button type="primary" onClick={onClose}>
            {t('password.close')}
          </Button>
        </Space>
      }
    >
      <Space orientation="vertical" size={16} style={{ width: '100%' }}>
        <Alert type="warning" showIcon title={warning} description={note} />
        <Descriptions
          bordered
          column={1}
          size="small"
          items={rows.map(({ label, value, isSecret }) => ({ key: label, label, children: shown(value, isSecret) }))}
        />
      </Space>
    </Modal>
  );
}

function shown(value: string, isSecret = false): ReactNode {
  return (
    <Typography.Text copyable={isSecret} className="sw-digits" style={{ wordBreak: 'break-all' }} strong={isSecret}>
      {value}
    </Typography.Text>
  );
}

export function FirstPassword({ username, password, onClose }: { username: string; password: string; onClose: () => void }) {
  const { t } = useTranslation('access/admin');
  return (
    <OneTimeSecret
      title={t('password.title')}
      warning={t('password.only')}
      note={t('password.first')}
      rows={[
        { label: t('password.address'), value: location.origin },
        { label: t('password.username'), value: username },
        { label: t('password.value'), value: password, isSecret: true },
      ]}
      onClose={onClose}
    />
  );
}
