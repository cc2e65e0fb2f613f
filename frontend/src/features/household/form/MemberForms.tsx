import { lazy, Suspense, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { NotFound } from '@/shared/ui/states';
import { useTranslation } from '@/shared/i18n';
import { DraftProvider, UnsavedGuard, useDraft, type Texts } from '@/shared/ui/form';
import { toast } from '@/shared/ui/field';
import { useKit } from '@/shared/ui/kit';
import { useHousehold, type Household, type Member } from '../queries';
import { useAddMember, useCorrectMember } from '../writes';
import type { Sex } from '../rules/idNumber';
import { ChangeFields, changeOf, changeToday } from './ChangeFields';
import { MemberFields } from './MemberFields';
import { memberOf, textsOf } from './paths';
import { useStale } from './useStale';
import './form.css';

const Conflict = lazy(() => import('./Conflict'));

/** Somebody joins the household. */
function NewMemberForm({ household }: { household: Household }) {
  const { t } = useTranslation('household/form');
  const { t: base } = useTranslation('household');
  const { Section, Action, Problem } = useKit();
  const add = useAddMember(household.id);
  const leave = useLeaveWhenDone(household.id);
  const form = useDraft({
    initial: () => ({ ethnicity: household.members[0]?.facts.ethnicity ?? '' }),
    onSubmit: async (values) => {
      await add.mutateAsync(memberOf(values, ''));
      leave.go();
    },
  });
  return (
    <DraftProvider value={form.draft}>
      <form className="hh-form" {...form.props}>
        <Problem {...form.refusal} />
        <Section title={base('member.add')}>
          <MemberFields path="" isJoining headSex={sexOfHead(household)} />
        </Section>
        <div className="hh-form-foot">
          <Action to={`/households/${household.id}`}>{t('action.cancel', { ns: 'shared' })}</Action>
          <Action kind="primary" submit busy={form.isBusy}>
            {t('form.save')}
          </Action>
        </div>
      </form>
      <UnsavedGuard isDirty={form.isDirty && !leave.isDone} />
    </DraftProvider>
  );
}

/** Corrects what the file says about a member. Masked numbers stay as they are unless somebody types others. */
function EditMemberForm({ household, member }: { household: Household; member: Member }) {
  const { t } = useTranslation('household/form');
  const { t: base } = useTranslation('household');
  const { Section, Action, Problem } = useKit();
  const correct = useCorrectMember(household.id, member.personId);
  const again = useHousehold(household.id);
  const leave = useLeaveWhenDone(household.id);
  const stale = useStale(household.version, async () => {
    const { data } = await again.refetch({ throwOnError: true });
    const now = data?.members.find(({ personId }) => personId === member.personId);
    return { version: data?.version ?? household.version, texts: now ? textsOfMember(now) : {} };
  });
  const form = useDraft({
    initial: () => ({ ...textsOfMember(member), ...changeToday() }),
    onSubmit: async (values) => {
      if (await stale.guard(() => correct.mutateAsync({ version: stale.version, body: { ...memberOf(values, ''), change: changeOf(values) } }))) leave.go();
    },
  });
  const isHead = member.facts.relation === 'head';
  return (
    <DraftProvider value={form.draft}>
      <Suspense>
        {stale.fresh && (
          <Conflict
            theirs={stale.fresh.texts}
            draft={form.draft}
            words="member"
            onKeepMine={stale.keepMine}
            onTakeTheirs={() => stale.takeTheirs(form.draft)}
          />
        )}
      </Suspense>
      <form className="hh-form" hidden={!!stale.fresh} {...form.props}>
        <Problem {...form.refusal} />
        <Section title={base('member.correctOf', { name: member.facts.name ?? '' })}>
          <MemberFields path="" knownSex={member.facts.sex as Sex} headSex={isHead ? undefined : sexOfHead(household)} />
        </Section>
        <ChangeFields />
        <div className="hh-form-foot">
          <Action to={`/households/${household.id}`}>{t('action.cancel', { ns: 'shared' })}</Action>
          <Action kind="primary" submit busy={form.isBusy}>
            {t('form.save')}
          </Action>
        </div>
      </form>
      <UnsavedGuard isDirty={form.isDirty && !leave.isDone} />
    </DraftProvider>
  );
}

function useLeaveWhenDone(id: string) {
  const { t } = useTranslation('household/form');
  const navigate = useNavigate();
  const [isDone, setDone] = useState(false);
  return {
    isDone,
    go: () => {
      setDone(true);
      toast(t('state.saved', { ns: 'shared' }));
      // After the guard has seen that there is nothing left to lose.
      setTimeout(() => void navigate(`/households/${id}`, { replace: true }));
    },
  };
}

const sexOfHead = ({ members }: Household) => members.find(({ facts }) => facts.relation === 'head')?.facts.sex as Sex | undefined;

/** What the form asks; sex and birthday follow from the number. */
function textsOfMember({ facts }: Member): Texts {
  return textsOf({ ...facts, sex: null, birthDate: null, idType: null }, '');
}

/** The form that the address asks for: a new member, or one of the members of today. */
export function MemberForm({ household }: { household: Household }) {
  const { personId } = useParams();
  if (!personId) return <NewMemberForm household={household} />;
  const member = household.members.find((each) => each.personId === personId);
  return member ? <EditMemberForm key={personId} household={household} member={member} /> : <NotFound />;
}
