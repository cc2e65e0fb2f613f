import { useTranslation } from '@/shared/i18n';
import { formatShare } from '@/shared/format';
import { useKit } from '@/shared/ui/kit';
import type { Household } from '../queries';
import { useRecordCodes } from './useRecordCodes';

/** How complete the digital file is and what is missing, person by person (SX-07). */
export function Completeness({ household: { completeness, members } }: { household: Household }) {
  const { t } = useTranslation('household/records');
  const { Section } = useKit();
  const codes = useRecordCodes();
  const { score, missing } = completeness;
  const ofHousehold = missing.filter(({ personId }) => !personId);
  const groups = [
    { key: 'household', name: t('completeness.ofHousehold'), missing: ofHousehold },
    ...members.map(({ personId, facts }) => ({
      key: personId,
      name: facts.name ?? '',
      missing: missing.filter((item) => item.personId === personId),
    })),
  ].filter((group) => group.missing.length > 0);
  return (
    <Section title={t('completeness.title')}>
      <div className="hh-score">
        <strong>{formatShare(score / 100)}</strong>
        <progress value={score} max={100} aria-label={t('completeness.title')} />
      </div>
      {missing.length === 0 ? (
        <p>{t('completeness.full')}</p>
      ) : (
        <details className="hh-more">
          <summary>{t('completeness.missing', { count: missing.length })}</summary>
          <dl className="hh-missing">
            {groups.map((group) => (
              <div key={group.key}>
                <dt>{group.name}</dt>
                <dd>{group.missing.map(({ item }) => codes.label('fileItem', item)).join('、')}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </Section>
  );
}
