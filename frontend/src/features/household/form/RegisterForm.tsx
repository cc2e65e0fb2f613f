import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '@/shared/i18n';
import { useNavigate } from 'react-router';
import { useScope, levelOf } from '@/shared/region';
import { DraftProvider, UnsavedGuard, useDerived, useDraft, type Texts } from '@/shared/ui/form';
import { useKit } from '@/shared/ui/kit';
import { toast } from '@/shared/ui/field';
import { useRegister } from '../writes';
import { HouseholdFields, LivingFields } from './HouseholdFields';
import { MemberFields } from './MemberFields';
import { householdOf, memberOf } from './paths';
import './form.css';

const steps = ['household', 'members', 'living'] as const;
type Step = (typeof steps)[number];

const stepOf = (name: string): Step =>
  name.startsWith('members') ? 'members' : name.startsWith('household.living') ? 'living' : 'household';

/** A new household with its members: one page on a desk, three steps on a phone. */
export function RegisterForm({ stepwise = false }: { stepwise?: boolean }) {
  const { t } = useTranslation('household/form');
  const { Section, Action, Problem } = useKit();
  const navigate = useNavigate();
  const { region } = useScope();
  const register = useRegister();
  const [step, setStep] = useState<Step>('household');
  const [isDone, setDone] = useState(false);

  const form = useDraft({
    initial: () => ({
      'household.regionCode': ['village', 'group'].includes(levelOf(region.code)) ? region.code : '',
      'household.householdType': 'general',
      'members.0.relation': 'head',
      'members.0.ethnicity': 'han',
    }),
    reveal: (name) => setStep(stepOf(name)),
    onSubmit: async (values) => {
      const count = countOf(values);
      const receipt = await register.mutateAsync({
        household: householdOf(values),
        members: Array.from({ length: count }, (_, place) => memberOf(values, `members.${place}`)),
      });
      setDone(true);
      toast(t('state.saved', { ns: 'shared' }));
      // After the guard has seen that there is nothing left to lose.
      setTimeout(() => void navigate(`/households/${receipt.id}`, { replace: true }));
    },
  });

  const isFirst = useRef(true);

  useEffect(() => {
    if (!isFirst.current) window.scrollTo(0, 0);
    isFirst.current = false;
  }, [step]);

  function next() {
    const wrong = form.draft.check((name) => stepOf(name) === step);
    if (wrong) form.draft.focus(wrong);
    else setStep(steps[steps.indexOf(step) + 1] ?? step);
  }

  const number = steps.indexOf(step) + 1;
  const isLast = !stepwise || number === steps.length;
  const shown = (part: Step) => ({ hidden: stepwise && step !== part });
  return (
    <DraftProvider value={form.draft}>
      <form className="hh-form" {...form.props}>
        {stepwise && (
          <p className="hh-step" aria-live="polite">
            {t('form.step', { n: number, of: steps.length })}
            <progress value={number} max={steps.length} aria-hidden="true" />
          </p>
        )}
        <Problem {...form.refusal} />
        <div {...shown('household')}>
          <Section title={t('form.steps.household')}>
            <HouseholdFields />
          </Section>
        </div>
        <div {...shown('members')}>
          <Members form={form} />
        </div>
        <div {...shown('living')}>
          <Section title={t('form.steps.living')}>
            <LivingFields />
          </Section>
        </div>
        <div className="hh-form-foot">
          {stepwise && number > 1 && <Action onPress={() => setStep(steps[number - 2] ?? step)}>{t('form.previous')}</Action>}
          {isLast ? (
            <Action kind="primary" submit busy={form.isBusy}>
              {t('form.register')}
            </Action>
          ) : (
            <Action kind="primary" onPress={next}>
              {t('form.next')}
            </Action>
          )}
        </div>
      </form>
      <UnsavedGuard isDirty={form.isDirty && !isDone} />
    </DraftProvider>
  );
}

const countOf = (values: Texts) =>
  Object.keys(values).reduce((most, name) => {
    const place = /^members\.(\d+)\./.exec(name)?.[1];
    return place === undefined ? most : Math.max(most, Number(place) + 1);
  }, 0);

function Members({ form }: { form: ReturnType<typeof useDraft> }) {
  const { t } = useTranslation('household/form');
  const { t: base } = useTranslation('household');
  const { Section, Action } = useKit();
  const count = useDerived(form.draft, countOf);
  return (
    <>
      {Array.from({ length: count }, (_, place) => (
        <Section
          key={place}
          title={t('member.nth', { n: place + 1 })}
          actions={
            count > 1 && (
              <Action
                small
                icon="close"
                kind="quiet"
                aria-label={t('member.remove', { n: place + 1 })}
                onPress={() => form.draft.replace(withoutMember(form.draft.all(), place, count))}
              >
                {t('action.remove', { ns: 'shared' })}
              </Action>
            )
          }
        >
          <MemberFields path={`members.${place}`} />
        </Section>
      ))}
      <div className="hh-add">
        <Action
          icon="add"
          onPress={() => form.draft.set({ [`members.${count}.name`]: '', [`members.${count}.ethnicity`]: form.draft.get('members.0.ethnicity') })}
        >
          {base('member.add')}
        </Action>
      </div>
    </>
  );
}

/** The members behind the removed one move up. */
function withoutMember(values: Texts, removed: number, count: number): Texts {
  const kept = Object.entries(values).flatMap(([name, value]): [string, string][] => {
    const [, place, rest] = /^members\.(\d+)\.(.+)$/.exec(name) ?? [];
    if (place === undefined) return [[name, value]];
    if (Number(place) === removed) return [];
    return [[Number(place) > removed ? `members.${Number(place) - 1}.${rest}` : name, value]];
  });
  return count > 1 ? Object.fromEntries(kept) : values;
}
