import { useTranslation } from '@/shared/i18n';
import { today } from '@/shared/format';
import { levelOf } from '@/shared/region';
import { ChoiceInput, DraftProvider, TextInput, UnsavedGuard, useDraft, useValue } from '@/shared/ui/form';
import { useKit } from '@/shared/ui/kit';
import { RegionInput } from '../form/RegionInput';
import { useDestinations, type Household } from '../queries';
import { useMove, useRequestMove } from '../writes';
import { useDone } from './useDone';
import '../form/form.css';

/** Inside the county it moves at once; another county is asked first. */
export function MoveForm({ household }: { household: Household }) {
  const { t } = useTranslation('household/change');
  const { Section, Frame, Problem } = useKit();
  const move = useMove(household);
  const request = useRequestMove(household);
  const done = useDone();
  const own = household.household.regionCode ?? '';
  const form = useDraft({
    initial: () => ({ kind: 'within', on: today(), regionCode: '', province: own.slice(0, 2), city: own.slice(0, 4) }),
    onSubmit: async (values) => {
      const on = values.on || null;
      const reason = values.reason || null;
      if (values.kind === 'across') {
        await request.mutateAsync({ countyCode: values.countyCode || null, on, reason, destination: values.destination || null });
        done.go('/household-moves', t('move.requested'));
      } else {
        await move.mutateAsync({
          on,
          reason,
          regionCode: values.regionCode || null,
          naturalVillage: values.naturalVillage || null,
          address: values.address || null,
        });
        done.go(`/households/${household.id}`, t('state.saved', { ns: 'shared' }));
      }
    },
  });
  return (
    <DraftProvider value={form.draft}>
      <form className="hh-form" {...form.props}>
        <Problem {...form.refusal} />
        <Section title={t('move.title')}>
          <Frame>
            <ChoiceInput
              name="kind"
              label={t('move.kind')}
              required
              choices={[
                { value: 'within', label: t('move.within') },
                { value: 'across', label: t('move.across') },
              ]}
            />
            <Where />
            <TextInput name="on" label={t('move.on')} hint={t('move.onHint')} type="date" max={today()} required />
            <TextInput name="reason" label={t('move.reason')} maxLength={200} />
          </Frame>
        </Section>
        <Foot id={household.id} busy={form.isBusy} />
      </form>
      <UnsavedGuard isDirty={form.isDirty && !done.isDone} />
    </DraftProvider>
  );
}

function Foot({ id, busy }: { id: string; busy: boolean }) {
  const { t } = useTranslation('household/change');
  const { Action } = useKit();
  const isAcross = useValue('kind') === 'across';
  return (
    <div className="hh-form-foot">
      <Action to={`/households/${id}`}>{t('action.cancel', { ns: 'shared' })}</Action>
      <Action kind="primary" submit busy={busy}>
        {t(isAcross ? 'move.request' : 'move.save')}
      </Action>
    </div>
  );
}

function Where() {
  const { t } = useTranslation('household/change', 'household/form');
  if (useValue('kind') === 'across')
    return (
      <>
        <p className="sw-form-wide" role="note">
          {t('move.requestHint')}
        </p>
        <County />
        <TextInput name="destination" label={t('move.destination')} hint={t('move.destinationHint')} maxLength={200} />
      </>
    );
  return (
    <>
      <RegionInput
        name="regionCode"
        label={t('move.region')}
        required
        validate={(code) => (['village', 'group'].includes(levelOf(code)) ? undefined : t('household.regionLevel', { ns: 'household/form' }))}
      />
      <TextInput name="naturalVillage" label={t('household.naturalVillage', { ns: 'household/form' })} maxLength={50} />
      <TextInput name="address" label={t('household.address', { ns: 'household/form' })} maxLength={200} />
    </>
  );
}

/** Province, city, county, each from the one before. */
function County() {
  const { t } = useTranslation('household/change');
  const province = useValue('province');
  const city = useValue('city');
  const isCityThere = city.length > 2 && city.startsWith(province);
  const provinces = useDestinations(undefined);
  const cities = useDestinations(province, !!province);
  const counties = useDestinations(city, isCityThere);
  const choices = ({ data }: typeof provinces) => (data?.items ?? []).map(({ code, name }) => ({ value: code, label: name }));
  const within = (place: string, label: string) => (code: string) =>
    place && code.startsWith(place) ? undefined : t('form.requiredField', { ns: 'shared', label });
  return (
    <>
      <ChoiceInput name="province" label={t('move.province')} required choices={choices(provinces)} />
      <ChoiceInput name="city" label={t('move.city')} required choices={choices(cities)} validate={within(province, t('move.city'))} />
      <ChoiceInput
        name="countyCode"
        label={t('move.county')}
        required
        choices={isCityThere ? choices(counties) : []}
        validate={within(city, t('move.county'))}
      />
    </>
  );
}
