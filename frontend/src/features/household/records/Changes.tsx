import { useState } from 'react';
import { useTranslation, type TextKey } from '@/shared/i18n';
import { formatDate, formatDateTime } from '@/shared/format';
import { Failed, Loading } from '@/shared/ui/states';
import { StateTag } from '@/shared/ui/field';
import { useKit } from '@/shared/ui/kit';
import { useFieldTexts } from '../form/useFieldTexts';
import { useChanges, type Change } from '../queries';

/** What became of the household since it was registered, newest first. Fetched when somebody asks: that is recorded, too. */
export function Changes({ id, purpose }: { id: string; purpose?: string | undefined }) {
  const { t } = useTranslation('household/change');
  const { Section } = useKit();
  const [isOpen, setOpen] = useState(false);
  return (
    <Section title={t('changes.title')}>
      <details className="hh-more" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t(isOpen ? 'changes.hide' : 'changes.show')}</summary>
        {isOpen && <Timeline id={id} purpose={purpose} />}
      </details>
    </Section>
  );
}

function Timeline({ id, purpose }: { id: string; purpose?: string | undefined }) {
  const { t } = useTranslation('household/change');
  const { Action } = useKit();
  const changes = useChanges(id, purpose, true);
  if (changes.isPending) return <Loading lines={4} />;
  if (changes.error) return <Failed error={changes.error} onRetry={changes.retry} />;
  if (changes.rows.length === 0) return <p>{t('changes.none')}</p>;
  return (
    <>
      <ol className="hh-timeline">
        {changes.rows.map((change) => (
          <Entry key={change.id} change={change} />
        ))}
      </ol>
      {changes.hasMore && (
        <Action small busy={changes.isLoadingMore} onPress={changes.loadMore}>
          {t('action.loadMore', { ns: 'shared' })}
        </Action>
      )}
    </>
  );
}

function Entry({ change }: { change: Change }) {
  const { t } = useTranslation('household/change');
  const operation = t(`changes.operation.${change.operation}` as TextKey<'household/change'>, { defaultValue: change.operation });
  const begins = change.fields.some(({ field, from, personId }) => field === 'status' && !from && !personId);
  return (
    <li>
      <p className="hh-timeline-head">
        <strong>{operation}</strong>
        {change.mistake ? (
          <StateTag tone="warn">{t('changes.mistake')}</StateTag>
        ) : (
          <StateTag>{t('changes.since', { date: formatDate(change.validFrom) })}</StateTag>
        )}
        {begins && <StateTag tone="brand">{t('changes.begins')}</StateTag>}
      </p>
      <p className="hh-hint">
        {[
          t('changes.by', { by: change.recordedBy, at: formatDateTime(change.recordedAt) }),
          change.reason && t('changes.reason', { reason: change.reason }),
          change.otherHouseholdNo && t('changes.other', { no: change.otherHouseholdNo }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {!begins && change.fields.length > 0 && <Fields fields={change.fields} />}
    </li>
  );
}

const ownNames = ['status', 'leftOn', 'leaveReason'] as const;

function Fields({ fields }: { fields: Change['fields'] }) {
  const { t } = useTranslation('household/change');
  const texts = useFieldTexts();
  const name = ({ field, personId }: Change['fields'][number]) => {
    const own = ownNames.find((each) => each === field);
    return own ? t(`changes.name.${own}`) : texts.labelOf(personId ? 'member' : 'household', field);
  };
  return (
    <ul className="hh-changed">
      {fields.map((each) => (
        <li key={`${each.personId}/${each.field}`}>
          <span>{[each.personName, name(each)].filter(Boolean).join(' · ')}</span>
          {each.hidden ? (
            <span>{t('changes.hidden')}</span>
          ) : (
            <span>
              <del>{texts.shown(each.field, each.from) || t('changes.unknown')}</del> →{' '}
              <ins>{texts.shown(each.field, each.to) || t('changes.unknown')}</ins>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
