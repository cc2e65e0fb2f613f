import { useId } from 'react';
import { useTranslation } from '@/shared/i18n';
import { today } from '@/shared/format';
import { ChoiceInput, DraftProvider, TextInput, useDraft } from '@/shared/ui/form';
import { toast } from '@/shared/ui/field';
import { useKit } from '@/shared/ui/kit';
import { hasNoFormOfItsOwn } from '../ownForms';
import type { Household, Member } from '../queries';
import { useEndMembership } from '../writes';
import { useCodes } from '../useCodes';

/** Somebody leaves: when, why, and if it is the head, who takes over. */
export default function LeaveDialog({ household, member, onClose }: { household: Household; member: Member; onClose: () => void }) {
  const { t } = useTranslation('household/records');
  const { Dialog, Frame, Problem } = useKit();
  const codes = useCodes();
  const id = useId();
  const end = useEndMembership(household.id, member.personId);
  const others = household.members.filter(({ personId }) => personId !== member.personId);
  const needsHead = member.facts.relation === 'head' && others.length > 0;
  const form = useDraft({
    initial: () => ({ on: today() }),
    onSubmit: async (values) => {
      await end.mutateAsync({
        on: values.on ?? '',
        reason: values.reason ?? '',
        relations: needsHead
          ? others.map(({ personId }, place) => ({ personId, relation: values[`relations.${place}.relation`] ?? '' }))
          : [],
      });
      toast(t('state.saved', { ns: 'shared' }));
      onClose();
    },
  });
  return (
    <Dialog title={t('leave.title', { name: member.facts.name })} onClose={onClose} act={{ text: t('leave.save'), form: id, busy: form.isBusy }}>
      <DraftProvider value={form.draft}>
        <form id={id} {...form.props}>
          <Frame>
            <Problem {...form.refusal} />
            {others.length === 0 && <p role="note">{t('leave.lastHint')}</p>}
            <TextInput name="on" label={t('leave.on')} hint={t('leave.onHint')} type="date" max={today()} required />
            <ChoiceInput name="reason" label={t('leave.reason')} required choices={codes.choices('leaveReason').filter(hasNoFormOfItsOwn)} />
            {needsHead && <p className="sw-form-wide">{t('leave.newHeadHint')}</p>}
            {needsHead &&
              others.map((other, place) => (
                <ChoiceInput
                  key={other.personId}
                  name={`relations.${place}.relation`}
                  label={t('leave.relationOf', { name: other.facts.name })}
                  required
                  choices={codes.choices('relation')}
                />
              ))}
          </Frame>
        </form>
      </DraftProvider>
    </Dialog>
  );
}
