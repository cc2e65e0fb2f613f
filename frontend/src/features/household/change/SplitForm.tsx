import { useTranslation } from '@/shared/i18n';
import { today } from '@/shared/format';
import { levelOf } from '@/shared/region';
import { DraftProvider, ManyInput, TextInput, UnsavedGuard, useDraft, useValue } from '@/shared/ui/form';
import { useKit } from '@/shared/ui/kit';
import { Empty } from '@/shared/ui/states';
import { RegionInput } from '../form/RegionInput';
import type { Household } from '../queries';
import { useSplit } from '../writes';
import { RelationFields, relationsOf } from './RelationFields';
import { useDone } from './useDone';
import '../form/form.css';

/** Some members leave and make a household of their own. */
export function SplitForm({ household }: { household: Household }) {
  const { t } = useTranslation('household/change', 'household/form');
  const { Section, Frame, Action, Problem } = useKit();
  const split = useSplit(household);
  const done = useDone();
  const form = useDraft({
    initial: () => ({
      on: today(),
      regionCode: household.household.regionCode ?? '',
      naturalVillage: household.household.naturalVillage ?? '',
      address: household.household.address ?? '',
    }),
    onSubmit: async (values) => {
      const { leaving, staying, needsHead } = sides(household, values.leaving ?? '');
      const receipt = await split.mutateAsync({
        on: values.on || null,
        reason: values.reason || null,
        regionCode: values.regionCode || null,
        naturalVillage: values.naturalVillage || null,
        address: values.address || null,
        members: relationsOf(leaving, values, 'members'),
        relations: needsHead ? relationsOf(staying, values, 'relations') : [],
      });
      done.go(`/households/${receipt.id}`, t('state.saved', { ns: 'shared' }));
    },
  });
  if (household.members.length < 2) return <Empty title={t('split.one')} />;
  return (
    <DraftProvider value={form.draft}>
      <form className="hh-form" {...form.props}>
        <Problem {...form.refusal} />
        <Section title={t('split.who')}>
          <p className="hh-hint">{t('split.hint')}</p>
          <Frame>
            <ManyInput
              name="leaving"
              label={t('split.members')}
              required
              choices={household.members.map(({ personId, facts }) => ({ value: personId, label: facts.name ?? '' }))}
              validate={(chosen) => (chosen.split(',').length === household.members.length ? t('split.all') : undefined)}
            />
            <TextInput name="on" label={t('split.on')} hint={t('split.onHint')} type="date" max={today()} required />
            <TextInput name="reason" label={t('split.reason')} maxLength={200} />
          </Frame>
        </Section>
        <Sides household={household} />
        <Section title={t('split.place')}>
          <Frame>
            <RegionInput
              name="regionCode"
              label={t('household.regionCode', { ns: 'household/form' })}
              required
              validate={(code) => (['village', 'group'].includes(levelOf(code)) ? undefined : t('household.regionLevel', { ns: 'household/form' }))}
            />
            <TextInput name="naturalVillage" label={t('household.naturalVillage', { ns: 'household/form' })} maxLength={50} />
            <TextInput name="address" label={t('household.address', { ns: 'household/form' })} maxLength={200} />
          </Frame>
        </Section>
        <div className="hh-form-foot">
          <Action to={`/households/${household.id}`}>{t('action.cancel', { ns: 'shared' })}</Action>
          <Action kind="primary" submit busy={form.isBusy}>
            {t('split.save')}
          </Action>
        </div>
      </form>
      <UnsavedGuard isDirty={form.isDirty && !done.isDone} />
    </DraftProvider>
  );
}

/** The relations to either head, as soon as it is clear who goes. */
function Sides({ household }: { household: Household }) {
  const { t } = useTranslation('household/change');
  const { Section, Frame } = useKit();
  const { leaving, staying, needsHead } = sides(household, useValue('leaving'));
  if (leaving.length === 0) return null;
  return (
    <>
      <Section title={t('split.members')}>
        <Frame>
          <RelationFields members={leaving} at="members" label={(name) => t('split.relationNew', { name })} />
        </Frame>
      </Section>
      {needsHead && (
        <Section title={t('split.stay')}>
          <p className="hh-hint">{t('split.stayHint')}</p>
          <Frame>
            <RelationFields members={staying} at="relations" label={(name) => t('split.relationOld', { name })} />
          </Frame>
        </Section>
      )}
    </>
  );
}

function sides({ members }: Household, chosen: string) {
  const ids = chosen.split(',');
  const leaving = members.filter(({ personId }) => ids.includes(personId));
  const staying = members.filter(({ personId }) => !ids.includes(personId));
  return { leaving, staying, needsHead: staying.length > 0 && leaving.some(({ facts }) => facts.relation === 'head') };
}
