import { useId, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { formatDate, formatDateTime } from '@/shared/format';
import { useTranslation } from '@/shared/i18n';
import { useActor } from '@/shared/auth';
import { levelOf } from '@/shared/region';
import { StateTag, toast } from '@/shared/ui/field';
import { DraftProvider, TextInput, useDraft } from '@/shared/ui/form';
import { useKit } from '@/shared/ui/kit';
import { Empty, Failed, Loading } from '@/shared/ui/states';
import { RegionInput } from '../form/RegionInput';
import { useMoves, type Move } from '../queries';
import { useAcceptMove, useEndMove } from '../writes';
import './change.css';

type Step = { move: Move; how: 'accept' | 'refuse' | 'withdraw' };

/** Who asks to come, for those who speak for a county, and who of the own people asks to go. */
export function MoveLists() {
  const { region } = useActor();
  const [step, setStep] = useState<Step | null>(null);
  const close = () => setStep(null);
  return (
    <div className="hh-page">
      {region && ['county', 'city', 'province'].includes(region.level) && <Moves incoming onStep={setStep} />}
      <Moves incoming={false} onStep={setStep} />
      {step?.how === 'accept' && <AcceptDialog move={step.move} onClose={close} />}
      {step && step.how !== 'accept' && <EndDialog move={step.move} how={step.how} onClose={close} />}
    </div>
  );
}

function Moves({ incoming, onStep }: { incoming: boolean; onStep: (step: Step) => void }) {
  const { t } = useTranslation('household/change');
  const { Section, Action } = useKit();
  const moves = useMoves(incoming);
  return (
    <Section title={t(incoming ? 'moves.incoming' : 'moves.outgoing')}>
      {moves.isPending ? (
        <Loading lines={3} />
      ) : moves.error ? (
        <Failed error={moves.error} onRetry={moves.retry} />
      ) : moves.rows.length === 0 ? (
        <Empty title={t(incoming ? 'moves.noneIncoming' : 'moves.noneOutgoing')} />
      ) : (
        <ul className="hh-moves">
          {moves.rows.map((move) => (
            <MoveItem key={move.id} move={move} onStep={onStep} />
          ))}
        </ul>
      )}
      {moves.hasMore && (
        <Action small busy={moves.isLoadingMore} onPress={moves.loadMore}>
          {t('action.loadMore', { ns: 'shared' })}
        </Action>
      )}
    </Section>
  );
}

const tones = { requested: 'warn', accepted: 'ok', refused: 'bad', withdrawn: 'plain' } as const;

function MoveItem({ move, onStep }: { move: Move; onStep: (step: Step) => void }) {
  const { t } = useTranslation('household/change');
  const { Action } = useKit();
  const status = move.status as keyof typeof tones;
  const may = (operation: string) => move.abilities.includes(operation);
  return (
    <li>
      <p>
        <strong>{move.headName}</strong> {t('moves.members', { count: move.memberCount })}{' '}
        <StateTag tone={tones[status]}>{t(`moves.status.${status}`)}</StateTag>
      </p>
      <p>{t('moves.route', { from: move.fromName, to: move.toName })}</p>
      <p className="hh-hint">
        {[
          t('moves.on', { date: formatDate(move.on) }),
          move.destination && t('moves.destination', { destination: move.destination }),
          move.reason && t('moves.reason', { reason: move.reason }),
          t('moves.requested', { by: move.requestedBy, at: formatDateTime(move.requestedAt) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {move.decidedAt && (
        <p className="hh-hint">
          {[
            t('moves.decided', { by: move.decidedBy, at: formatDateTime(move.decidedAt) }),
            move.decisionReason && t('moves.decision', { reason: move.decisionReason }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      <div className="hh-row">
        {may('acceptMove') && (
          <Action small kind="primary" onPress={() => onStep({ move, how: 'accept' })}>
            {t('moves.accept')}
          </Action>
        )}
        {may('refuseMove') && (
          <Action small kind="danger" onPress={() => onStep({ move, how: 'refuse' })}>
            {t('moves.refuse')}
          </Action>
        )}
        {may('withdrawMove') && (
          <Action small onPress={() => onStep({ move, how: 'withdraw' })}>
            {t('moves.withdraw')}
          </Action>
        )}
        {move.householdId && <Link to={`/households/${move.householdId}`}>{t('moves.open')}</Link>}
      </div>
    </li>
  );
}

function AcceptDialog({ move, onClose }: { move: Move; onClose: () => void }) {
  const { t } = useTranslation('household/change', 'household/form');
  const { Dialog, Frame, Problem } = useKit();
  const id = useId();
  const accept = useAcceptMove(move.id);
  const navigate = useNavigate();
  const form = useDraft({
    initial: () => ({ address: move.destination ?? '' }),
    onSubmit: async (values) => {
      const receipt = await accept.mutateAsync({
        regionCode: values.regionCode || null,
        naturalVillage: values.naturalVillage || null,
        address: values.address || null,
      });
      toast(t('moves.accepted'));
      onClose();
      void navigate(`/households/${receipt.id}`);
    },
  });
  return (
    <Dialog title={t('moves.acceptTitle', { name: move.headName })} onClose={onClose} act={{ text: t('moves.accept'), form: id, busy: form.isBusy }}>
      <DraftProvider value={form.draft}>
        <form id={id} {...form.props}>
          <Frame>
            <Problem {...form.refusal} />
            <RegionInput
              name="regionCode"
              label={t('move.region')}
              required
              validate={(code) => (['village', 'group'].includes(levelOf(code)) ? undefined : t('household.regionLevel', { ns: 'household/form' }))}
            />
            <TextInput name="naturalVillage" label={t('household.naturalVillage', { ns: 'household/form' })} maxLength={50} />
            <TextInput name="address" label={t('household.address', { ns: 'household/form' })} maxLength={200} />
          </Frame>
        </form>
      </DraftProvider>
    </Dialog>
  );
}

function EndDialog({ move, how, onClose }: { move: Move; how: 'refuse' | 'withdraw'; onClose: () => void }) {
  const { t } = useTranslation('household/change');
  const { Dialog, Frame, Problem } = useKit();
  const id = useId();
  const end = useEndMove(move.id, how);
  const form = useDraft({
    initial: () => ({ reason: '' }),
    onSubmit: async ({ reason = '' }) => {
      await end.mutateAsync({ reason });
      toast(t('state.saved', { ns: 'shared' }));
      onClose();
    },
  });
  return (
    <Dialog
      title={t(how === 'refuse' ? 'moves.refuseTitle' : 'moves.withdrawTitle', { name: move.headName })}
      onClose={onClose}
      act={{ text: t(`moves.${how}`), form: id, busy: form.isBusy, danger: how === 'refuse' }}
    >
      <DraftProvider value={form.draft}>
        <form id={id} {...form.props}>
          <Frame>
            <Problem {...form.refusal} />
            <TextInput name="reason" label={t('moves.why')} maxLength={200} required />
          </Frame>
        </form>
      </DraftProvider>
    </Dialog>
  );
}
