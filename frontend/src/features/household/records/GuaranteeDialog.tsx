import { useId } from 'react';
import { useTranslation } from '@/shared/i18n';
import { today } from '@/shared/format';
import { ChoiceInput, DraftProvider, ManyInput, TextInput, useDraft, YesNoInput, type Texts } from '@/shared/ui/form';
import { toast } from '@/shared/ui/field';
import { useKit } from '@/shared/ui/kit';
import type { Household } from '../queries';
import { useRecordGuarantee } from '../writes';
import type { GuaranteeKind } from './guaranteeKinds';
import { useRecordCodes } from './useRecordCodes';
import { useNumberChecks } from '../numbers';

type Props = { household: Household; kind: GuaranteeKind; onClose: () => void };

/** The state of one of the four on a day (GZ-15). */
export default function GuaranteeDialog({ household, kind, onClose }: Props) {
  const { t } = useTranslation('household/records');
  const { Dialog, Frame, Problem } = useKit();
  const codes = useRecordCodes();
  const id = useId();
  const record = useRecordGuarantee(household.id);
  const form = useDraft({
    initial: () => ({ assessedOn: today(), purpose: 'monitoring', problem: 'false' }),
    onSubmit: async (values) => {
      const list = (name: string) => values[name]?.split(',').filter(Boolean) ?? [];
      await record.mutateAsync({
        kind,
        assessedOn: values.assessedOn ?? '',
        purpose: values.purpose ?? '',
        problem: values.problem === 'true',
        personIds: list('personIds'),
        housingGrade: values.housingGrade || null,
        water: kind === 'water' ? waterOf(values) : null,
        measures: values.measures?.trim() || null,
        effect: values.effect?.trim() || null,
      });
      toast(t('state.saved', { ns: 'shared' }));
      onClose();
    },
  });
  const kindLabel = codes.label('guaranteeKind', kind);
  return (
    <Dialog title={t('guarantee.recordOf', { kind: kindLabel })} onClose={onClose} act={{ text: t('action.save', { ns: 'shared' }), form: id, busy: form.isBusy }}>
      <DraftProvider value={form.draft}>
        <form id={id} {...form.props}>
          <Frame>
            <Problem {...form.refusal} />
            <TextInput name="assessedOn" label={t('guarantee.assessedOn')} type="date" max={today()} required />
            <ChoiceInput name="purpose" label={t('guarantee.purpose')} required choices={codes.choices('recordPurpose')} />
            <Detail household={household} kind={kind} />
            <YesNoInput name="problem" label={t('guarantee.problem')} required />
            <TextInput name="measures" label={t('guarantee.measures')} lines={2} maxLength={500} />
            <TextInput name="effect" label={t('guarantee.effect')} lines={2} maxLength={500} />
          </Frame>
        </form>
      </DraftProvider>
    </Dialog>
  );
}

const waterNumbers = ['litresPerPersonAndDay', 'minutesToFetch', 'reliabilityPercent', 'outageDays'] as const;

function waterOf(values: Texts) {
  const number = (name: string) => (values[`water.${name}`] ? Number(values[`water.${name}`]) : null);
  return {
    qualityOk: values['water.qualityOk'] ? values['water.qualityOk'] === 'true' : null,
    litresPerPersonAndDay: number('litresPerPersonAndDay'),
    minutesToFetch: number('minutesToFetch'),
    reliabilityPercent: number('reliabilityPercent'),
    outageDays: number('outageDays'),
  };
}

/** What only one of the four has to tell. */
function Detail({ household, kind }: Pick<Props, 'household' | 'kind'>) {
  const { t } = useTranslation('household/records');
  const codes = useRecordCodes();
  const { whole } = useNumberChecks();
  const members = household.members.map(({ personId, facts }) => ({ value: personId, label: facts.name ?? '' }));
  switch (kind) {
    case 'education':
      return <ManyInput name="personIds" label={t('guarantee.dropouts')} choices={members} />;
    case 'medical':
      return <ManyInput name="personIds" label={t('guarantee.uninsured')} choices={members} />;
    case 'housing':
      return <ChoiceInput name="housingGrade" label={t('guarantee.grade')} choices={codes.choices('housingGrade')} />;
    case 'water':
      return (
        <>
          <YesNoInput name="water.qualityOk" label={t('guarantee.qualityOk')} />
          {waterNumbers.map((name) => (
            <TextInput key={name} name={`water.${name}`} label={t(`guarantee.${name}`)} inputMode="numeric" maxLength={4} validate={whole} />
          ))}
        </>
      );
  }
}
