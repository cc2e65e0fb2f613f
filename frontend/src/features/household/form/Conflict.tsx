import { useTranslation, type TextKey } from '@/shared/i18n';
import type { Draft, Texts } from '@/shared/ui/form';
import { useKit } from '@/shared/ui/kit';
import { useCodes } from '../useCodes';
import { useFormCodes } from './useFormCodes';
import '../records/records.css';

const baseLists = {
  householdType: 'householdType',
  keyGroups: 'keyGroup',
  relation: 'relation',
  educationLevel: 'educationLevel',
  schoolStatus: 'schoolStatus',
  labourCapacity: 'labourCapacity',
  statuses: 'healthStatus',
  disabilityType: 'disabilityType',
  disabilityGrade: 'disabilityGrade',
  dibao: 'dibao',
  tekun: 'tekun',
} as const;
const formLists = ['registeredPoorType', 'hukouKind', 'relocationKind', 'joinReason', 'ethnicity', 'politicalStatus'] as const;

type Props = {
  /** The file as it is now. */
  theirs: Texts;
  draft: Draft;
  /** Whose words the names of the fields are. */
  words: 'household' | 'member';
  /** Go on typing; the next save is meant for the file as it is now. */
  onKeepMine: () => void;
  onTakeTheirs: () => void;
};

/** Somebody else saved first. Nothing is lost: what differs stands side by side, and the user says which it shall be. */
export default function Conflict({ theirs, draft, words, onKeepMine, onTakeTheirs }: Props) {
  const { t } = useTranslation('household/form');
  const { Section, Action } = useKit();
  const { t: base } = useTranslation('household');
  const codes = useCodes();
  const formCodes = useFormCodes();
  const mine = draft.all();
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])].filter(
    (name) => (theirs[name] ?? '') !== (mine[name] ?? ''),
  );

  function labelOf(name: string) {
    const last = name.split('.').at(-1) ?? name;
    const other = words === 'member' ? base(`member.${last}` as TextKey<'household'>, { defaultValue: last }) : last;
    return t(`${words}.${last}` as TextKey<'household/form'>, { defaultValue: other });
  }

  function shown(name: string, value: string | undefined) {
    if (!value) return t('conflict.none');
    if (value === 'true' || value === 'false') return t(value === 'true' ? 'form.yes' : 'form.no', { ns: 'shared' });
    const last = name.split('.').at(-1) ?? '';
    const formList = formLists.find((list) => list === last);
    if (formList) return formCodes.label(formList, value);
    if (last in baseLists) return codes.labels(baseLists[last as keyof typeof baseLists], value.split(','));
    return value;
  }

  return (
    <div role="alert" tabIndex={-1} ref={(box) => box?.focus()} className="hh-conflict">
      <Section title={t('conflict.title')}>
        <p>{t('conflict.hint')}</p>
        {names.length === 0 ? (
          <p>{t('conflict.same')}</p>
        ) : (
          <table className="hh-table">
            <thead>
              <tr>
                <th scope="col">{t('conflict.field')}</th>
                <th scope="col">{t('conflict.theirs')}</th>
                <th scope="col">{t('conflict.yours')}</th>
              </tr>
            </thead>
            <tbody>
              {names.map((name) => (
                <tr key={name}>
                  <th scope="row">{labelOf(name)}</th>
                  <td>{shown(name, theirs[name])}</td>
                  <td>{shown(name, mine[name])}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <div className="hh-form-foot">
          <Action onPress={onTakeTheirs}>{t('conflict.takeTheirs')}</Action>
          <Action kind="primary" onPress={onKeepMine}>
            {t('conflict.takeMine')}
          </Action>
        </div>
      </Section>
    </div>
  );
}
