import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { searchHouseholds } from '@/shared/api';
import { useTranslation } from '@/shared/i18n';
import { ChoiceInput, DraftProvider, ManyInput, TextInput, useDraft } from '@/shared/ui/form';
import { useKit } from '@/shared/ui/kit';
import { Failed, Loading } from '@/shared/ui/states';
import { useHousehold, type Household } from '../queries';
import { useMergePersons } from '../writes';
import { useDone } from './useDone';
import '../form/form.css';

type Props = { household: Household; purpose?: string | undefined };

/** One person, two records: first the household of the record that is kept is found, then both records are named. */
export function MergePersonForm({ household, purpose }: Props) {
  const { t } = useTranslation('household/change');
  const { Section, Frame, Action, Problem } = useKit();
  const [search] = useSearchParams();
  const [kept, setKept] = useState<string>();
  const [missing, setMissing] = useState<string>();
  const form = useDraft({
    initial: () => ({ no: search.get('into') ?? '' }),
    onSubmit: async ({ no = '' }) => {
      const found = (await searchHouseholds({ body: { householdNo: no.trim() } })).items[0];
      setMissing(found ? undefined : t('merge.unknown'));
      setKept(found?.id);
    },
  });
  return (
    <div className="hh-form">
      <DraftProvider value={form.draft}>
        <form {...form.props}>
          <Problem {...form.refusal} />
          <Section title={t('person.title')}>
            <p className="hh-hint">{t('person.hint')}</p>
            <Frame>
              <TextInput name="no" label={t('person.no')} hint={t('merge.noHint')} maxLength={20} required />
            </Frame>
            {missing && (
              <p role="alert" className="hh-warning">
                {missing}
              </p>
            )}
            <div className="hh-form-foot">
              <Action to={`/households/${household.id}`}>{t('action.cancel', { ns: 'shared' })}</Action>
              <Action kind={kept ? 'plain' : 'primary'} submit busy={form.isBusy}>
                {t('person.find')}
              </Action>
            </div>
          </Section>
        </form>
      </DraftProvider>
      {kept && <Both key={kept} household={household} purpose={purpose} keptId={kept} dropped={search.get('person') ?? ''} />}
    </div>
  );
}

function Both({ household, purpose, keptId, dropped }: Props & { keptId: string; dropped: string }) {
  const kept = useHousehold(keptId, purpose);
  if (kept.data) return <Records household={household} kept={kept.data} dropped={dropped} />;
  if (kept.isError) return <Failed error={kept.error} onRetry={() => void kept.refetch()} />;
  return <Loading lines={5} />;
}

const choices = ({ members }: Household) =>
  members.map(({ personId, facts }) => ({ value: personId, label: `${facts.name} ${facts.idNumber}` }));

function Records({ household, kept, dropped }: { household: Household; kept: Household; dropped: string }) {
  const { t } = useTranslation('household/change');
  const { Section, Frame, Action, Problem } = useKit();
  const merge = useMergePersons(household);
  const done = useDone();
  const name = household.members.find(({ personId }) => personId === dropped)?.facts.name;
  const form = useDraft({
    initial: () => ({ dropped, personId: kept.members.find(({ facts }) => facts.name === name)?.personId ?? '' }),
    onSubmit: async (values) => {
      await merge.mutateAsync({
        dropped: values.dropped ?? '',
        householdNo: kept.householdNo,
        personId: values.personId || null,
        confirmed: values.confirmed === 'yes',
        reason: values.reason || null,
      });
      done.go('/duplicate-persons', t('person.merged'));
    },
  });
  const head = kept.members.find(({ facts }) => facts.relation === 'head') ?? kept.members[0];
  return (
    <DraftProvider value={form.draft}>
      <form {...form.props}>
        <Problem {...form.refusal} />
        <Section title={t('person.keptIn', { name: head?.facts.name ?? '' })}>
          <Frame>
            <ChoiceInput name="dropped" label={t('person.dropped')} required choices={choices(household)} />
            <ChoiceInput name="personId" label={t('person.kept')} required choices={choices(kept)} />
            <ManyInput
              name="confirmed"
              label={t('person.confirmHint')}
              choices={[{ value: 'yes', label: t('person.confirm') }]}
            />
            <TextInput name="reason" label={t('person.reason')} maxLength={200} required />
          </Frame>
          <div className="hh-form-foot">
            <Action kind="primary" submit busy={form.isBusy}>
              {t('person.save')}
            </Action>
          </div>
        </Section>
      </form>
    </DraftProvider>
  );
}
