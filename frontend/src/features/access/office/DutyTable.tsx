import { Button, Form, Input, Popconfirm, Space } from 'antd';
import { useState } from 'react';
import { useActor } from '@/shared/auth';
import { today } from '@/shared/format';
import { useTranslation } from '@/shared/i18n';
import { StateTag } from '@/shared/ui/field';
import { FormModal, ProblemAlert } from '@/shared/ui/office';
import { useDecideGrant, useRevokeGrant, type AccountDetails, type Duty } from '../queries';
import { roleText } from './accountColumns';
import { blankless } from './values';

const tones = { active: 'ok', pending: 'warn', future: 'brand', ended: 'plain', refused: 'bad' } as const;

/** Duties as cards: what, where, since when, by whom, and what may be done about them. */
export function DutyTable({ details, duties }: { details: AccountDetails; duties: Duty[] }) {
  const { t } = useTranslation('access/admin');
  const actor = useActor();
  const [ending, setEnding] = useState<Duty | null>(null);
  const decide = useDecideGrant(details.account.id);
  const isOpen = ({ state }: Duty) => state === 'active' || state === 'future' || state === 'pending';
  return (
    <>
      <ProblemAlert error={decide.error} />
      <ul className="sw-row-cards" aria-label={t('account.duties')}>
        {duties.map((duty) => (
          <li key={duty.id} className="sw-row-card">
            <div className="sw-row" style={{ justifyContent: 'space-between' }}>
              <strong>
                {roleText(duty.role, t)} · {duty.regionName}
              </strong>
              <StateTag tone={tones[duty.state as 'active']}>{t(`duty.state.${duty.state as 'active'}`)}</StateTag>
            </div>
            <p className="sw-digits">
              {duty.to ? t('duty.periodTo', { from: duty.from, to: duty.to }) : t('duty.period', { from: duty.from })}
              {duty.grantedBy && ` · ${t('duty.grantedBy')} ${duty.grantedBy}`}
              {duty.decidedBy && ` · ${t('duty.decidedBy')} ${duty.decidedBy}`}
              {duty.endReason && ` · ${duty.endReason}`}
            </p>
            <Space>
              {duty.state === 'pending' && actor.can('decideGrant') && (
                <>
                  <Popconfirm title={t('account.decideAsk')} onConfirm={() => decide.mutate({ grantId: duty.id, approved: true })}>
                    <Button type="primary" size="small">
                      {t('account.approve')}
                    </Button>
                  </Popconfirm>
                  <Button size="small" onClick={() => decide.mutate({ grantId: duty.id, approved: false })}>
                    {t('account.refuse')}
                  </Button>
                </>
              )}
              {isOpen(duty) && !duty.endedOn && details.abilities.includes('revokeGrant') && (
                <Button size="small" danger onClick={() => setEnding(duty)}>
                  {t('account.end')}
                </Button>
              )}
            </Space>
          </li>
        ))}
      </ul>
      {ending && <EndForm id={details.account.id} duty={ending} onClose={() => setEnding(null)} />}
    </>
  );
}

function EndForm({ id, duty, onClose }: { id: string; duty: Duty; onClose: () => void }) {
  const { t } = useTranslation('access/admin');
  const write = useRevokeGrant(id);
  return (
    <FormModal<{ on?: string; reason?: string }>
      title={t('account.endAsk')}
      initialValues={{}}
      error={write.error}
      isBusy={write.isPending}
      saveText={t('account.end')}
      onClose={onClose}
      onSave={(values) => write.mutateAsync({ grantId: duty.id, ...blankless(values) })}
    >
      <p>
        {roleText(duty.role, t)} · {duty.regionName}
      </p>
      <Form.Item name="on" label={t('account.endOn')} extra={t('account.endOnHint')}>
        <Input type="date" min={today()} />
      </Form.Item>
      <Form.Item name="reason" label={t('account.reason')} extra={t('account.reasonHint')}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
    </FormModal>
  );
}
