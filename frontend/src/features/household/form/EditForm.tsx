import { lazy, Suspense, useState } from 'react';
import { useNavigate } from 'react-router';
import { useTranslation } from '@/shared/i18n';
import { ChoiceInput, DraftProvider, UnsavedGuard, useDraft, type Texts } from '@/shared/ui/form';
import { toast } from '@/shared/ui/field';
import { useKit } from '@/shared/ui/kit';
import { useHousehold, type Household } from '../queries';
import { useCorrectHousehold } from '../writes';
import { useCodes } from '../useCodes';
import { ChangeFields, changeOf, changeToday } from './ChangeFields';
import { HouseholdFields, LivingFields } from './HouseholdFields';
import { householdOf, textsOf } from './paths';
import { useStale } from './useStale';
import './form.css';

const Conflict = lazy(() => import('./Conflict'));

/** Corrects what the file says about the household, and who its head is. */
export function EditForm({ household }: { household: Household }) {
  const { t } = useTranslation('household/form');
  const { Section, Action, Problem } = useKit();
  const navigate = useNavigate();
  const correct = useCorrectHousehold(household);
  const again = useHousehold(household.id);
  const [isDone, setDone] = useState(false);
  const stale = useStale(household.version, async () => {
    const { data } = await again.refetch({ throwOnError: true });
    return { version: data?.version ?? household.version, texts: data ? textsOfFile(data) : {} };
  });
  const form = useDraft({
    initial: () => ({ ...textsOfFile(household), ...changeToday() }),
    onSubmit: async (values) => {
      const isSaved = await stale.guard(() =>
        correct.mutateAsync({ version: stale.version, household: householdOf(values), relations: relationsOf(household, values), change: changeOf(values) }),
      );
      if (!isSaved) return;
      setDone(true);
      toast(t('state.saved', { ns: 'shared' }));
      setTimeout(() => void navigate(`/households/${household.id}`, { replace: true }));
    },
  });

  return (
    <DraftProvider value={form.draft}>
      <Suspense>
        {stale.fresh && (
          <Conflict
            theirs={stale.fresh.texts}
            draft={form.draft}
            words="household"
            onKeepMine={stale.keepMine}
            onTakeTheirs={() => stale.takeTheirs(form.draft)}
          />
        )}
      </Suspense>
      <form className="hh-form" hidden={!!stale.fresh} {...form.props}>
        <Problem {...form.refusal} />
        <Section title={t('form.steps.household')}>
          <HouseholdFields />
        </Section>
        {household.members.length > 1 && <RelationFields household={household} />}
        <Section title={t('form.steps.living')}>
          <LivingFields />
        </Section>
        <ChangeFields />
        <div className="hh-form-foot">
          <Action to={`/households/${household.id}`}>{t('action.cancel', { ns: 'shared' })}</Action>
          <Action kind="primary" submit busy={form.isBusy}>
            {t('form.save')}
          </Action>
        </div>
      </form>
      <UnsavedGuard isDirty={form.isDirty && !isDone} />
    </DraftProvider>
  );
}

/** To name another head, everybody's relation to that head is said anew. */
function RelationFields({ household }: { household: Household }) {
  const { t } = useTranslation('household/form');
  const { Section, Frame } = useKit();
  const codes = useCodes();
  return (
    <Section title={t('member.relations')}>
      <p className="hh-hint">{t('member.relationsHint')}</p>
      <Frame>
        {household.members.map((member, place) => (
          <ChoiceInput
            key={member.personId}
            name={`relations.${place}.relation`}
            label={member.facts.name ?? ''}
            required
            choices={codes.choices('relation')}
          />
        ))}
      </Frame>
    </Section>
  );
}

function textsOfFile({ household, members }: Household): Texts {
  return {
    ...textsOf(household, 'household'),
    ...Object.fromEntries(members.map(({ facts }, place) => [`relations.${place}.relation`, facts.relation ?? ''])),
  };
}

/** All of them, or none when nobody's changed. */
function relationsOf({ members }: Household, values: Texts) {
  const said = members.map(({ personId }, place) => ({ personId, relation: values[`relations.${place}.relation`] ?? '' }));
  return said.every(({ relation }, place) => relation === members[place]?.facts.relation) ? [] : said;
}
