import { Form, Input, Timeline } from 'antd';
import { useTranslation } from '@/shared/i18n';
import { formatDate } from '@/shared/format';
import { FormModal, WorkerSelect } from '@/shared/ui/office';
import { Failed, Loading } from '@/shared/ui/states';
import { useAssign, useHandOver, useHistory, type Grid } from '../queries';

type Close = { onClose: () => void };

function useRequired() {
  const { t } = useTranslation();
  return (label: string) => [{ required: true, message: t('form.requiredField', { label }) }];
}

/** Makes somebody responsible for one grid; whoever was before hands over on that day. */
export function AssignForm({ grid, onClose }: Close & { grid: Grid }) {
  const { t } = useTranslation('grid');
  const required = useRequired();
  const write = useAssign(grid.regionCode);
  const township = grid.regionCode.slice(0, 9);
  const roles = { group: 'grid_worker', village: 'village_officer', township: 'township_station' } as const;
  const village = grid.regionCode.slice(0, 12);
  return (
    <FormModal<{ accountId: string; reason?: string }>
      title={t(grid.accountId ? 'assign.handOver' : 'assign.title', { grid: grid.regionName })}
      initialValues={{}}
      error={write.error}
      isBusy={write.isPending}
      onClose={onClose}
      onSave={(values) => write.mutateAsync(values)}
    >
      <Form.Item name="accountId" label={t('assign.to')} extra={t(`assign.hint.${grid.level}`)} rules={required(t('assign.to'))}>
        <WorkerSelect role={roles[grid.level]} within={grid.level === 'township' ? township : village} />
      </Form.Item>
      {grid.accountId && (
        <Form.Item name="reason" label={t('assign.reason')} rules={required(t('assign.reason'))}>
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
      )}
      <History code={grid.regionCode} />
    </FormModal>
  );
}

function History({ code }: { code: string }) {
  const { t } = useTranslation('grid');
  const history = useHistory(code);
  if (history.isPending) return <Loading lines={2} />;
  if (history.isError) return <Failed error={history.error} onRetry={() => void history.refetch()} />;
  if (history.data.length === 0) return <p>{t('history.none')}</p>;
  return (
    <section aria-label={t('history.title')}>
      <h3>{t('history.title')}</h3>
      <Timeline
        items={history.data.map((each) => ({
          key: each.id,
          content: `${each.personName} ${formatDate(each.validFrom)} – ${each.endedOn ? formatDate(each.endedOn) : t('history.now')} ${each.endReason ?? ''}`,
        }))}
      />
    </section>
  );
}

/** All grids of a person, or some that were ticked, go to others. */
export function HandOverForm({ onClose, onDone }: Close & { onDone: (id: string) => void }) {
  const { t } = useTranslation('grid');
  const required = useRequired();
  const write = useHandOver(onDone);
  return (
    <FormModal<{ fromAccountId: string; toAccountIds: string[]; reason: string }>
      title={t('handOver.title')}
      saveText={t('handOver.start')}
      initialValues={{}}
      error={write.error}
      isBusy={write.isPending}
      onClose={onClose}
      onSave={(values) => write.mutateAsync(values)}
    >
      <Form.Item name="fromAccountId" label={t('handOver.from')} extra={t('handOver.fromHint')} rules={required(t('handOver.from'))}>
        <WorkerSelect />
      </Form.Item>
      <Form.Item name="toAccountIds" label={t('handOver.to')} extra={t('handOver.toHint')} rules={required(t('handOver.to'))}>
        <WorkerSelect many />
      </Form.Item>
      <Form.Item name="reason" label={t('assign.reason')} rules={required(t('assign.reason'))}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
    </FormModal>
  );
}
