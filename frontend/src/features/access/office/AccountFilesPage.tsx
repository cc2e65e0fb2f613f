import { Button, Drawer, Popconfirm, Progress, Space, Upload } from 'antd';
import { useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { download, faultText, newIdempotencyKey, upload } from '@/shared/api';
import { formatTimestamp } from '@/shared/format';
import { type Translate, useTranslation } from '@/shared/i18n';
import { DataTable, PageHeader, Panel, ProblemAlert, type Column } from '@/shared/ui/office';
import { Empty } from '@/shared/ui/states';
import { useAccountFiles, useRejectedRows, type AccountFile, type RejectedRow } from '../queries';

/** Many accounts from one file: sent, followed row by row, and the first passwords taken once. */
export default function AccountFilesPage() {
  const { t } = useTranslation('access/admin');
  const queries = useQueryClient();
  const files = useAccountFiles();
  const [error, setError] = useState<unknown>(null);
  const [sent, setSent] = useState<number | null>(null);
  const [shown, setShown] = useState<AccountFile | null>(null);
  const sending = useRef<{ file: File; key: string } | null>(null);

  async function send(file: File) {
    // The same file after an uncertain end goes out under the same key, and is carried out once.
    if (sending.current?.file !== file) sending.current = { file, key: newIdempotencyKey() };
    const form = new FormData();
    form.append('file', file);
    setError(null);
    setSent(0);
    try {
      await upload('/api/v1/account-files', form, { onProgress: setSent, key: sending.current.key });
      await queries.invalidateQueries();
    } catch (refused) {
      setError(refused);
    } finally {
      setSent(null);
    }
  }

  async function save(path: string, name: string, method?: 'POST') {
    setError(null);
    try {
      await download(path, name, method);
      await queries.invalidateQueries();
    } catch (refused) {
      setError(refused);
    }
  }

  return (
    <>
      <PageHeader
        title={t('page.accountFiles', { ns: 'app' })}
        note={t('files.note')}
        actions={
          <Button onClick={() => void save('/api/v1/account-files/template?format=xlsx', 'accounts.xlsx')}>{t('files.template')}</Button>
        }
      />
      <Panel>
        <ProblemAlert error={error} />
        <Upload.Dragger
          accept=".csv,.xlsx"
          showUploadList={false}
          disabled={sent !== null}
          beforeUpload={(file) => {
            void send(file);
            return false;
          }}
        >
          <p>{t('files.choose')}</p>
          <p style={{ color: 'var(--ink-3)' }}>{t('files.columns')}</p>
        </Upload.Dragger>
        {sent !== null && <Progress percent={Math.round(sent * 100)} />}
      </Panel>
      <Panel>
        <DataTable
          label={t('page.accountFiles', { ns: 'app' })}
          list={files}
          columns={columns(t, setShown, (file, format) =>
            save(`/api/v1/account-files/${file.id}/first-passwords?format=${format}`, `first-passwords.${format}`, 'POST'),
          )}
          rowKey={({ id }) => id}
          empty={<Empty title={t('files.empty')} />}
        />
      </Panel>
      <Drawer open={!!shown} onClose={() => setShown(null)} size={640} title={t('files.rejected')} destroyOnHidden>
        {shown && <Rejected file={shown} />}
      </Drawer>
    </>
  );
}

function columns(
  t: Translate<'access/admin'>,
  onShow: (file: AccountFile) => void,
  onTake: (file: AccountFile, format: 'xlsx' | 'csv') => Promise<void>,
): Column<AccountFile>[] {
  return [
    { key: 'name', title: t('files.name'), heading: true, render: ({ fileName }) => fileName },
    {
      key: 'createdAt',
      title: t('files.sentAt'),
      render: ({ createdAt }) => <span className="sw-digits">{formatTimestamp(createdAt)}</span>,
    },
    {
      key: 'progress',
      title: t('files.progress'),
      width: 200,
      render: ({ total, opened, rejected, finished }) =>
        finished ? t('files.finished') : <Progress percent={total ? Math.round(((opened + rejected) / total) * 100) : 0} />,
    },
    { key: 'opened', title: t('files.opened'), align: 'end', render: ({ opened }) => opened },
    {
      key: 'rejected',
      title: t('files.rejected'),
      align: 'end',
      render: (file) =>
        file.rejected > 0 ? (
          <button type="button" className="sw-link" onClick={() => onShow(file)}>
            {file.rejected}
          </button>
        ) : (
          0
        ),
    },
    {
      key: 'passwords',
      title: t('files.passwords'),
      render: (file) =>
        file.passwordsReady ? (
          <Space orientation="vertical" size={0}>
            <Space>
              {(['xlsx', 'csv'] as const).map((format) => (
                <Popconfirm key={format} title={t('files.takeAsk')} description={t('files.takeHint')} onConfirm={() => void onTake(file, format)}>
                  <Button size="small">{t('files.take', { format: format.toUpperCase() })}</Button>
                </Popconfirm>
              ))}
            </Space>
            <small>{t('files.until', { at: formatTimestamp(file.expiresAt) })}</small>
          </Space>
        ) : (
          file.finished && file.opened > 0 && t('files.taken')
        ),
    },
  ];
}

function Rejected({ file }: { file: AccountFile }) {
  const { t, language } = useTranslation('access/admin');
  const rows = useRejectedRows(file.id);
  const lines: Column<RejectedRow>[] = [
    { key: 'line', title: t('files.line'), heading: true, render: ({ line }) => line },
    { key: 'name', title: t('column.name'), render: ({ name, username }) => `${name} ${username}` },
    {
      key: 'why',
      title: t('files.why'),
      render: ({ errors }) =>
        errors.map((fault) => (
          <div key={fault.pointer + fault.code}>
            {fault.pointer}：{faultText(fault, language)}
          </div>
        )),
    },
  ];
  return <DataTable label={t('files.rejected')} list={rows} columns={lines} rowKey={({ line }) => String(line)} />;
}
