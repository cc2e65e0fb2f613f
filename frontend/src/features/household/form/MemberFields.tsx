import { lazy, Suspense } from 'react';
import { useTranslation } from '@/shared/i18n';
import { formatDate, today } from '@/shared/format';
import { ChoiceInput, ManyInput, TextInput, useDraftContext, useValue } from '@/shared/ui/form';
import { useKit } from '@/shared/ui/kit';
import { hasNoFormOfItsOwn } from '../ownForms';
import { ageOn, factsOfId, flawOfId, normalisedId, type Sex } from '../rules/idNumber';
import { flawOfPhone } from '../rules/phone';
import { flawOfRelation } from '../rules/relation';
import { useCodes } from '../useCodes';
import { useFormCodes } from './useFormCodes';

const MoreOfMember = lazy(() => import('./MoreOfMember'));

type Props = {
  /** Where the member stands in the draft, such as `members.0`; '' for a form of one member. */
  path: string;
  /** Sex of the household's head when the head is not in this form. */
  headSex?: Sex;
  /** Sex that the file knows while the number is masked. */
  knownSex?: Sex;
  /** Somebody joins a household that stands already: day and reason belong to it. */
  isJoining?: boolean;
};

/** One member. Sex and birthday are not asked: the number says them, and they are shown while it is typed. */
export function MemberFields({ path, headSex, knownSex, isJoining = false }: Props) {
  const { t } = useTranslation('household/form');
  const { t: base } = useTranslation('household');
  const codes = useCodes();
  const formCodes = useFormCodes();
  const { Frame } = useKit();
  const draft = useDraftContext();
  const at = (name: string) => (path ? `${path}.${name}` : name);
  const sexNow = () => factsOfId(draft.get(at('idNumber')))?.sex ?? knownSex;
  const health = useValue(at('health.statuses'));
  const education = useValue(at('educationLevel'));
  const school = useValue(at('schoolStatus'));

  function checkRelation(relation: string) {
    const flaw = flawOfRelation(relation, sexNow(), headSex ?? sexOfHead(draft.all()));
    return flaw ? t(`member.relationFlaw.${flaw}`) : undefined;
  }

  return (
    <>
      <Frame>
        <TextInput name={at('name')} label={base('member.name')} required maxLength={50} />
        <IdNumberInput name={at('idNumber')} />
        <ChoiceInput name={at('relation')} label={base('member.relation')} required choices={codes.choices('relation')} validate={checkRelation} />
        {isJoining && (
          <>
            <TextInput name={at('joinedOn')} label={t('member.joinedOn')} type="date" max={today()} required />
            <ChoiceInput
              name={at('joinReason')}
              label={t('member.joinReason')}
              required
              choices={formCodes.choices('joinReason').filter(hasNoFormOfItsOwn)}
            />
          </>
        )}
        <TextInput
          name={at('phone')}
          label={base('member.phone')}
          type="tel"
          maxLength={20}
          validate={(phone) => {
            const flaw = phone.includes('*') ? null : flawOfPhone(phone);
            return flaw ? t(`member.phoneFlaw.${flaw}`) : undefined;
          }}
        />
        <ChoiceInput name={at('labourCapacity')} label={base('member.labourCapacity')} choices={codes.choices('labourCapacity')} />
        <ChoiceInput name={at('ethnicity')} label={t('member.ethnicity')} choices={formCodes.choices('ethnicity')} />
        {!school && (
          <ChoiceInput
            name={at('educationLevel')}
            label={t('member.educationLevel')}
            {...(!education && { hint: t('member.educationHint') })}
            choices={codes.choices('educationLevel')}
          />
        )}
        {!education && <ChoiceInput name={at('schoolStatus')} label={t('member.schoolStatus')} choices={codes.choices('schoolStatus')} />}
        <ManyInput name={at('health.statuses')} label={base('member.health')} choices={codes.choices('healthStatus')} />
        {health.includes('disabled') && (
          <>
            <ChoiceInput name={at('health.disabilityType')} label={t('member.disabilityType')} required choices={codes.choices('disabilityType')} />
            <ChoiceInput name={at('health.disabilityGrade')} label={t('member.disabilityGrade')} required choices={codes.choices('disabilityGrade')} />
          </>
        )}
      </Frame>
      <Suspense>
        <MoreOfMember path={path} />
      </Suspense>
    </>
  );
}

/** Checked while it is typed; a masked number stays as it is unless somebody types another. */
function IdNumberInput({ name }: { name: string }) {
  const { t } = useTranslation('household/form');
  const codes = useCodes();
  const draft = useDraftContext();
  const typed = useValue(name);

  function validate(text: string) {
    if (text.includes('*')) return undefined;
    const flaw = flawOfId(text);
    if (flaw) return t(`member.idFlaw.${flaw}`);
    const twice = Object.entries(draft.all()).some(
      ([other, value]) => other !== name && other.endsWith('.idNumber') && normalisedId(value).slice(0, 18) === normalisedId(text).slice(0, 18),
    );
    return twice ? t('member.idTwice') : undefined;
  }

  function hint() {
    if (!typed) return undefined;
    if (typed.includes('*')) return t('member.keepId');
    const length = normalisedId(typed).length;
    if (length < 18) return t('member.idLength', { count: length });
    const facts = factsOfId(typed);
    if (!facts) return <strong className="hh-fault">{t(`member.idFlaw.${flawOfId(typed) ?? 'length'}`)}</strong>;
    return t('member.idFacts', {
      sex: codes.label('sex', facts.sex),
      birthDate: formatDate(facts.birthDate),
      age: ageOn(today(), facts.birthDate),
    });
  }

  return <TextInput name={name} label={t('member.idNumber')} hint={typed && <span aria-live="polite">{hint()}</span>} required maxLength={30} validate={validate} />;
}

/** Of the head in a form of a whole household. */
function sexOfHead(values: Record<string, string>): Sex | undefined {
  const head = Object.entries(values).find(([name, value]) => name.endsWith('.relation') && value === 'head')?.[0];
  return head ? factsOfId(values[head.replace(/relation$/, 'idNumber')] ?? '')?.sex : undefined;
}
