import { Button, Form, Progress, Radio, Upload } from 'antd';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { download, newIdempotencyKey, upload } from '@/shared/api';
import { useActor } from '@/shared/auth';
import { formatShare } from '@/shared/format';
import { useTranslation } from '@/shared/i18n';
import { levelOf, useRegion, useScope } from '@/shared/region';
import { RegionPicker } from '@/shared/ui/field';
import { Icon } from '@/shared/ui/icons';
import { Panel, ProblemAlert } from '@/shared/ui/office';
import type { HouseholdImport } from '../queries';
import '../import/import.css';

const layouts = ['register', 'national'] as const;
const modes = ['apply', 'compare'] as const;

/** What the server takes; a larger file need not be sent to learn that. */
const largest = 200 * 1024 * 1024;
const largestText = '200 MB';

type Order = { region: string; layout: (typeof layouts)[number]; mode: (typeof modes)[number]; file: File | null };

/** Layout, place and mode, a file, and its way to the server. */
export function ImportForm() {
  const { t } = useTranslation('household/import');
  const navigate = useNavigate();
  const { region: own } = useActor();
  const { region } = useScope();
  const mayBeChosen = (code: string) => ['county', 'township', 'village'].includes(levelOf(code));
  const [order, setOrder] = useState<Order>({
    region: mayBeChosen(region.code) ? region.code : '',
    layout: 'register',
    mode: 'apply',
    file: null,
  });
  const [fault, setFault] = useState<{ region?: string; file?: string }>({});
  const [error, setError] = useState<unknown>(null);
  const [sent, setSent] = useState<number | null>(null);
  const sending = useRef<AbortController | null>(null);
  const key = useRef(newIdempotencyKey());
  const named = useRegion(order.region || undefined);

  function change(changed: Partial<Order>) {
    setOrder((before) => ({ ...before, ...changed }));
    setFault({});
    setError(null);
    key.current = newIdempotencyKey();
  }

  function take(file: File) {
    const wrong = !/\.(csv|xlsx)$/i.test(file.name)
      ? t('import.wrongKind')
      : file.size > largest
        ? t('import.tooLarge', { size: largestText })
        : undefined;
    change({ file: wrong ? null : file });
    setFault(wrong ? { file: wrong } : {});
  }

  async function start() {
    const found = {
      ...(!mayBeChosen(order.region) && { region: t('form.requiredField', { ns: 'shared', label: t('import.region') }) }),
      ...(!order.file && { file: fault.file ?? t('import.needFile') }),
    };
    setFault(found);
    if (!order.file || Object.keys(found).length > 0) return;
    const form = new FormData();
    // The server reads the order before the file, which it streams.
    form.append('region', order.region);
    form.append('layout', order.layout);
    form.append('mode', order.mode);
    form.append('file', order.file);
    setError(null);
    setSent(0);
    sending.current = new AbortController();
    try {
      const started = await upload<HouseholdImport>('/api/v1/household-imports', form, {
        onProgress: setSent,
        signal: sending.current.signal,
        key: key.current,
      });
      void navigate(`/household-imports/${started.id}`);
    } catch (refused) {
      if (!(refused instanceof DOMException)) setError(refused);
    } finally {
      setSent(null);
    }
  }

  if (!own) return null;
  return (
    <Panel>
      <Form layout="vertical" className="hh-import" onFinish={() => void start()}>
        <ProblemAlert error={error} />
        <fieldset>
          <legend>{t('import.step.layout')}</legend>
          <Radio.Group
            aria-label={t('import.step.layout')}
            value={order.layout}
            onChange={(event) => change({ layout: event.target.value as Order['layout'] })}
            options={layouts.map((layout) => ({ value: layout, label: t(`import.layout.${layout}`) }))}
          />
          <p className="hh-hint">{t(`import.layoutHint.${order.layout}`)}</p>
          <p className="hh-row">
            {(['xlsx', 'csv'] as const).map((format) => (
              <Button
                key={format}
                size="small"
                icon={<Icon name="download" size={16} />}
                onClick={() =>
                  void download(`/api/v1/household-import-templates/${order.layout}?format=${format}`, `${order.layout}.${format}`).catch(setError)
                }
              >
                {`${t('import.template', { layout: t(`import.layout.${order.layout}`) })} ${format.toUpperCase()}`}
              </Button>
            ))}
          </p>
        </fieldset>
        <fieldset>
          <legend>{t('import.step.region')}</legend>
          <RegionPicker
            label={t('import.region')}
            hint={t('import.regionHint')}
            required
            within={own}
            fault={fault.region}
            value={order.region ? { code: order.region, name: named.data?.name ?? order.region, level: levelOf(order.region) } : null}
            onChange={(chosen) => change({ region: chosen.code })}
          />
          <Form.Item label={t('import.mode')} extra={t('import.modeHint')} style={{ marginTop: 16 }}>
            <Radio.Group
              aria-label={t('import.mode')}
              value={order.mode}
              onChange={(event) => change({ mode: event.target.value as Order['mode'] })}
              options={modes.map((mode) => ({ value: mode, label: t(mode === 'apply' ? 'import.modeApply' : 'import.modeCompare') }))}
            />
          </Form.Item>
        </fieldset>
        <fieldset>
          <legend>{t('import.step.file')}</legend>
          <Form.Item {...(fault.file && { validateStatus: 'error', help: fault.file })}>
            <Upload.Dragger
              accept=".csv,.xlsx"
              maxCount={1}
              disabled={sent !== null}
              beforeUpload={(file) => {
                take(file);
                return false;
              }}
              onRemove={() => change({ file: null })}
              fileList={order.file ? [{ uid: 'file', name: `${order.file.name} · ${sizeOf(order.file.size)}` }] : []}
            >
              <Icon name="import" size={32} />
              <p>{t('import.drop')}</p>
              <p className="hh-hint">{t('import.dropHint', { size: largestText })}</p>
            </Upload.Dragger>
          </Form.Item>
          {sent === null ? (
            <Button type="primary" htmlType="submit">
              {t('import.start')}
            </Button>
          ) : (
            <div role="status">
              <p>{t('import.uploading', { percent: formatShare(sent) })}</p>
              <Progress percent={Math.round(sent * 100)} showInfo={false} aria-label={t('import.uploading', { percent: '' })} />
              <Button onClick={() => sending.current?.abort()}>{t('action.cancel', { ns: 'shared' })}</Button>
            </div>
          )}
        </fieldset>
      </Form>
    </Panel>
  );
}

function sizeOf(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
