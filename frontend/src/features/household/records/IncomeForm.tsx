import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useTranslation } from '@/shared/i18n';
import { formatDate, formatMoney, today } from '@/shared/format';
import { ChoiceInput, DraftProvider, TextInput, UnsavedGuard, useDerived, useDraft, useDraftContext, useValue, type Draft, type Texts } from '@/shared/ui/form';
import { toast } from '@/shared/ui/field';
import { useKit } from '@/shared/ui/kit';
import type { Household } from '../queries';
import { useRecordIncome } from '../writes';
import { categories, fenOf, kindsOf, moneyOf, positionOf, resultOf, totalsOf, windowBefore, type Alignment, type Category, type Item } from '../rules/income';
import { useRecordCodes } from './useRecordCodes';
import { useNumberChecks } from '../numbers';
import '../form/form.css';
import './records.css';

/** What a household earned and spent in the year before a day, item by item, with the result reckoned while it is typed. */
export function IncomeForm({ household }: { household: Household }) {
  const { t } = useTranslation('household/records');
  const { Section, Frame, Action, Problem } = useKit();
  const codes = useRecordCodes();
  const navigate = useNavigate();
  const record = useRecordIncome(household.id);
  const [isDone, setDone] = useState(false);
  const form = useDraft({
    initial: () => ({
      referenceDate: today(),
      memberCount: String(household.members.length),
      purpose: 'monitoring',
      ...emptyItem(0),
    }),
    onSubmit: async (values) => {
      await record.mutateAsync({
        purpose: values.purpose ?? '',
        referenceDate: values.referenceDate ?? '',
        alignment: values.alignment ?? '',
        memberBasis: values.memberBasis ?? '',
        memberCount: values.memberBasis === 'resident' ? Number(values.memberCount) : null,
        attestedBy: values.attestedBy?.trim() || null,
        items: placesOf(values).map((place) => ({
          kind: values[`items.${place}.kind`] ?? '',
          amount: moneyOf(fenOf(values[`items.${place}.amount`] ?? '') ?? 0n),
          period: values[`items.${place}.period`] ?? '',
          personId: values[`items.${place}.personId`] || null,
          evidence: values[`items.${place}.evidence`]?.trim() || null,
        })),
      });
      setDone(true);
      toast(t('state.saved', { ns: 'shared' }));
      setTimeout(() => void navigate(`/households/${household.id}`, { replace: true }));
    },
  });
  const count = useDerived(form.draft, (values) => placesOf(values).length);
  return (
    <DraftProvider value={form.draft}>
      <form className="hh-form" {...form.props}>
        <Problem {...form.refusal} />
        <Section title={t('income.record')}>
          <Frame>
            <ChoiceInput name="purpose" label={t('income.purpose')} required choices={codes.choices('recordPurpose')} />
            <TextInput name="referenceDate" label={t('income.referenceDate')} type="date" max={today()} required />
            <ChoiceInput name="alignment" label={t('income.alignment')} hint={t('income.memberBasisHint')} required choices={codes.choices('windowAlignment')} />
            <ChoiceInput name="memberBasis" label={t('income.memberBasis')} hint={t('income.memberBasisHint')} required choices={codes.choices('memberBasis')} />
            <MemberCount />
            <TextInput name="attestedBy" label={t('income.attestedBy')} hint={t('income.attestedHint')} maxLength={50} />
          </Frame>
        </Section>
        <Section title={t('income.items')}>
          {Array.from({ length: count }, (_, place) => (
            <ItemFields key={place} place={place} count={count} household={household} />
          ))}
          <Action icon="add" onPress={() => form.draft.set(emptyItem(count, form.draft.get(`items.${count - 1}.category`)))}>
            {t('income.addItem')}
          </Action>
        </Section>
        <Preview draft={form.draft} household={household} />
        <div className="hh-form-foot">
          <Action to={`/households/${household.id}`}>{t('action.cancel', { ns: 'shared' })}</Action>
          <Action kind="primary" submit busy={form.isBusy}>
            {t('income.save')}
          </Action>
        </div>
      </form>
      <UnsavedGuard isDirty={form.isDirty && !isDone} />
    </DraftProvider>
  );
}

/** The register knows how many are registered on the reference date; who lives there only the official does. */
function MemberCount() {
  const { t } = useTranslation('household/records');
  const { whole } = useNumberChecks();
  if (useValue('memberBasis') !== 'resident') return null;
  return <TextInput name="memberCount" label={t('income.memberCount')} inputMode="numeric" maxLength={2} required validate={whole} />;
}

const placesOf = (values: Texts): number[] =>
  Object.keys(values).flatMap((name) => {
    const place = /^items\.(\d+)\.category$/.exec(name)?.[1];
    return place === undefined ? [] : [Number(place)];
  });

const emptyItem = (place: number, category = 'wage'): Texts => ({
  [`items.${place}.category`]: category,
  [`items.${place}.kind`]: '',
  [`items.${place}.amount`]: '',
  [`items.${place}.by`]: 'month',
  [`items.${place}.period`]: '',
});

const windowOf = (values: Texts) => windowBefore(values.referenceDate ?? '', (values.alignment || 'day') as Alignment);

function ItemFields({ place, count, household }: { place: number; count: number; household: Household }) {
  const { t } = useTranslation('household/records');
  const { Frame, Action } = useKit();
  const codes = useRecordCodes();
  const draft = useDraftContext();
  const at = (name: string) => `items.${place}.${name}`;
  const category = useValue(at('category')) as Category | '';
  const by = useValue(at('by'));
  const position = useDerived(draft, (values) => {
    const window = values.alignment ? windowOf(values) : null;
    const period = values[at('period')];
    return window && period ? positionOf(period, window) : 'inside';
  });
  return (
    <fieldset className="hh-item">
      <legend>{t('income.item', { n: place + 1 })}</legend>
      <Frame>
        <ChoiceInput name={at('category')} label={t('income.category')} required choices={codes.choices('incomeCategory', categories)} />
        <ChoiceInput
          name={at('kind')}
          label={t('income.kind')}
          required
          choices={category ? codes.choices('incomeKind', kindsOf[category]) : []}
          validate={(kind) => (category && !kindsOf[category].includes(kind) ? t('income.kindFlaw') : undefined)}
        />
        <TextInput
          name={at('amount')}
          label={t('income.amount')}
          inputMode="decimal"
          maxLength={15}
          required
          validate={(amount) => (fenOf(amount) === null ? t('income.amountFlaw') : undefined)}
        />
        <ChoiceInput
          name={at('by')}
          label={t('income.periodKind')}
          required
          choices={[
            { value: 'month', label: t('income.byMonth') },
            { value: 'day', label: t('income.byDay') },
          ]}
        />
        <TextInput
          name={at('period')}
          label={t('income.period')}
          type={by === 'day' ? 'date' : 'month'}
          required
          {...(position === 'outside' && { hint: t('income.outside') })}
          validate={(period) => {
            if (period.length !== (by === 'day' ? 10 : 7)) return t('form.requiredField', { ns: 'shared', label: t('income.period') });
            return position === 'straddles' ? t('income.straddles') : undefined;
          }}
        />
        <ChoiceInput
          name={at('personId')}
          label={t('income.personOrHousehold')}
          choices={household.members.map(({ personId, facts }) => ({ value: personId, label: facts.name ?? '' }))}
        />
        <TextInput name={at('evidence')} label={t('income.evidence')} maxLength={100} />
      </Frame>
      {count > 1 && (
        <Action small kind="quiet" icon="close" aria-label={t('income.removeItem', { n: place + 1 })} onPress={() => draft.replace(withoutItem(draft.all(), place))}>
          {t('action.remove', { ns: 'shared' })}
        </Action>
      )}
    </fieldset>
  );
}

function withoutItem(values: Texts, removed: number): Texts {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]): [string, string][] => {
      const [, place, rest] = /^items\.(\d+)\.(.+)$/.exec(name) ?? [];
      if (place === undefined) return [[name, value]];
      if (Number(place) === removed) return [];
      return [[Number(place) > removed ? `items.${Number(place) - 1}.${rest}` : name, value]];
    }),
  );
}

/** Reckoned as the server does; what is stored is the server's. */
function Preview({ draft, household }: { draft: Draft; household: Household }) {
  const { t } = useTranslation('household/records');
  const { Section } = useKit();
  const codes = useRecordCodes();
  const shown = useDerived(draft, (values) => JSON.stringify(previewOf(values, household.memberCount)));
  const { window, totals, net, netPerCapita, reference, referencePerCapita } = JSON.parse(shown) as ReturnType<typeof previewOf>;
  return (
    <Section title={t('income.preview')}>
      <div aria-live="polite">
        {window && <p className="hh-hint">{`${t('income.window')}: ${t('income.windowValue', { from: formatDate(window.from), to: formatDate(window.to) })}`}</p>}
        <dl className="hh-sums">
          {categories.map((category) => (
            <div key={category}>
              <dt>{codes.label('incomeCategory', category)}</dt>
              <dd>{formatMoney(totals[category])}</dd>
            </div>
          ))}
          <div data-sum>
            <dt>{t('income.net')}</dt>
            <dd>{formatMoney(net)}</dd>
          </div>
          <div data-sum>
            <dt>{t('income.perCapita')}</dt>
            <dd>{formatMoney(netPerCapita)}</dd>
          </div>
          <div>
            <dt>{t('income.reference')}</dt>
            <dd>{formatMoney(reference)}</dd>
          </div>
          <div>
            <dt>{t('income.referencePerCapita')}</dt>
            <dd>{formatMoney(referencePerCapita)}</dd>
          </div>
        </dl>
      </div>
    </Section>
  );
}

function previewOf(values: Texts, registered: number) {
  const window = values.alignment ? windowOf(values) : null;
  const items = placesOf(values).map((place): Item => ({
    category: values[`items.${place}.category`] as Category,
    amount: values[`items.${place}.amount`] ?? '',
    period: values[`items.${place}.period`] ?? '',
  }));
  const totals = totalsOf(items.filter(({ category }) => categories.includes(category)), window);
  const result = resultOf(totals, values.memberBasis === 'resident' ? Number(values.memberCount) : registered);
  const money = (fen: bigint | null) => (fen === null ? '' : moneyOf(fen));
  return {
    window,
    totals: Object.fromEntries(categories.map((category) => [category, money(totals[category])])) as Record<Category, string>,
    net: money(result.net),
    netPerCapita: money(result.netPerCapita),
    reference: money(result.reference),
    referencePerCapita: money(result.referencePerCapita),
  };
}
