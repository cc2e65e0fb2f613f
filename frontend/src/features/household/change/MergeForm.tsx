import { useState } from 'react';
import { searchHouseholds } from '@/shared/api';
import { useTranslation } from '@/shared/i18n';
import { today } from '@/shared/format';
import { DraftProvider, TextInput, UnsavedGuard, useDraft } from '@/shared/ui/form';
import { useKit } from '@/shared/ui/kit';
import { Failed, Loading } from '@/shared/ui/states';
import { useHousehold, type Household } from '../queries';
import { useMerge } from '../writes';
import { RelationFields, relationsOf } from './RelationFields';
import { useDone } from './useDone';
import '../form/form.css';

/** Another household joins this one: first it is found by its number, then everybody's relation is said. */
export function MergeForm({ household }: { household: Household }) {
  const { t } = useTranslation('household/change');
  const { Section, Frame, Action, Problem } = useKit();
  const [source, setSource] = useState<string>();
  const [missing, setMissing] = useState<string>();
  const form = useDraft({
    initial: () => ({ no: '' }),
    onSubmit: async ({ no = '' }) => {
      const found = (await searchHouseholds({ body: { householdNo: no.trim() } })).items[0];
      setMissing(!found ? t('merge.unknown') : found.id === household.id ? t('merge.self') : undefined);
      setSource(found && found.id !== household.id ? found.id : undefined);
    },
  });
  return (
    <div className="hh-form">
      <DraftProvider value={form.draft}>
        <form {...form.props}>
          <Problem {...form.refusal} />
          <Section title={t('merge.title')}>
            <p className="hh-hint">{t('merge.hint')}</p>
            <Frame>
              <TextInput name="no" label={t('merge.no')} hint={t('merge.noHint')} maxLength={20} required />
            </Frame>
            {missing && (
              <p role="alert" className="hh-warning">
                {missing}
              </p>
            )}
            <div className="hh-form-foot">
              <Action to={`/households/${household.id}`}>{t('action.cancel', { ns: 'shared' })}</Action>
              <Action kind={source ? 'plain' : 'primary'} submit busy={form.isBusy}>
                {t('merge.find')}
              </Action>
            </div>
          </Section>
        </form>
      </DraftProvider>
      {source && <Joining key={source} household={household} id={source} />}
    </div>
  );
}

function Joining({ household, id }: { household: Household; id: string }) {
  const source = useHousehold(id);
  if (source.data) return <JoinForm key={source.data.version} household={household} source={source.data} />;
  if (source.isError) return <Failed error={source.error} onRetry={() => void source.refetch()} />;
  return <Loading lines={5} />;
}

function JoinForm({ household, source }: { household: Household; source: Household }) {
  const { t } = useTranslation('household/change');
  const { Section, Frame, Action, Problem } = useKit();
  const merge = useMerge(household);
  const done = useDone();
  const form = useDraft({
    initial: () => ({ on: today() }),
    onSubmit: async (values) => {
      await merge.mutateAsync({
        on: values.on || null,
        reason: values.reason || null,
        householdNo: source.householdNo,
        version: source.version,
        relations: relationsOf(source.members, values, 'relations'),
      });
      done.go(`/households/${household.id}`, t('state.saved', { ns: 'shared' }));
    },
  });
  const head = source.members.find(({ facts }) => facts.relation === 'head') ?? source.members[0];
  return (
    <DraftProvider value={form.draft}>
      <form {...form.props}>
        <Problem {...form.refusal} />
        <Section title={t('merge.found', { name: head?.facts.name ?? '', count: source.memberCount })}>
          <Frame>
            <RelationFields members={source.members} at="relations" label={(name) => t('merge.relation', { name })} />
            <TextInput name="on" label={t('merge.on')} hint={t('merge.onHint')} type="date" max={today()} required />
            <TextInput name="reason" label={t('merge.reason')} maxLength={200} />
          </Frame>
          <div className="hh-form-foot">
            <Action kind="primary" submit busy={form.isBusy}>
              {t('merge.save')}
            </Action>
          </div>
        </Section>
      </form>
      <UnsavedGuard isDirty={form.isDirty && !done.isDone} />
    </DraftProvider>
  );
}
