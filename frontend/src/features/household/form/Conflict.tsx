import { useTranslation } from '@/shared/i18n';
import type { Draft, Texts } from '@/shared/ui/form';
import { useKit } from '@/shared/ui/kit';
import { useFieldTexts } from './useFieldTexts';
import '../records/records.css';

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
  const field = useFieldTexts();
  const mine = draft.all();
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])].filter(
    (name) => (theirs[name] ?? '') !== (mine[name] ?? ''),
  );

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
                  <th scope="row">{field.labelOf(words, name)}</th>
                  <td>{field.shown(name, theirs[name]) || t('conflict.none')}</td>
                  <td>{field.shown(name, mine[name]) || t('conflict.none')}</td>
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
