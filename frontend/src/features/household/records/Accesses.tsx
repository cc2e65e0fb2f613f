import { useState } from 'react';
import { useTranslation, type TextKey } from '@/shared/i18n';
import { formatDateTime } from '@/shared/format';
import { Failed, Loading } from '@/shared/ui/states';
import { useKit } from '@/shared/ui/kit';
import { useAccesses } from '../queries';
import { useRecordCodes } from './useRecordCodes';

/** Who looked at the file or changed it, newest first. Fetched when somebody asks: that question is recorded, too. */
export function Accesses({ id }: { id: string }) {
  const { t } = useTranslation('household/records');
  const { Section } = useKit();
  const [isOpen, setOpen] = useState(false);
  return (
    <Section title={t('access.title')}>
      <details className="hh-more" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t(isOpen ? 'access.hide' : 'access.show')}</summary>
        {isOpen && <Entries id={id} />}
      </details>
    </Section>
  );
}

function Entries({ id }: { id: string }) {
  const { t } = useTranslation('household/records');
  const { Action } = useKit();
  const codes = useRecordCodes();
  const entries = useAccesses(id, true);
  if (entries.isPending) return <Loading lines={4} />;
  if (entries.error) return <Failed error={entries.error} onRetry={entries.retry} />;
  if (entries.rows.length === 0) return <p>{t('access.none')}</p>;
  return (
    <>
      <ul className="hh-accesses">
        {entries.rows.map((entry) => (
          <li key={entry.id}>
            <span>
              <strong>{entry.actorName}</strong>{' '}
              {t(`access.operation.${entry.operation}` as TextKey<'household/records'>, { defaultValue: entry.operation })}
            </span>
            <small>
              {[formatDateTime(entry.at), codes.label('purpose', entry.purpose), entry.reason].filter(Boolean).join(' · ')}
            </small>
          </li>
        ))}
      </ul>
      {entries.hasMore && (
        <Action small busy={entries.isLoadingMore} onPress={entries.loadMore}>
          {t('action.loadMore', { ns: 'shared' })}
        </Action>
      )}
    </>
  );
}
