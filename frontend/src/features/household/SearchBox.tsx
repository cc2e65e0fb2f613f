import { useState, type SubmitEvent } from 'react';
import { useTranslation } from '@/shared/i18n';
import { InputField } from '@/shared/ui/field';
import { useKit } from '@/shared/ui/kit';

type Props = { typed: string; onSearch: (text: string) => void };

/** One box for whatever somebody has at hand. It is sent in a body and stands in no address. */
export function SearchBox({ typed, onSearch }: Props) {
  const { t } = useTranslation('household/list');
  const { Action } = useKit();
  const [text, setText] = useState(typed);

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    onSearch(text);
  }

  return (
    <form className="hh-search" role="search" aria-label={t('search.label')} onSubmit={submit}>
      <InputField
        label={t('search.label')}
        hint={t('search.hint')}
        required
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        maxLength={60}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="hh-search-actions">
        <Action kind="primary" icon="search" submit>
          {t('search.go')}
        </Action>
        {typed && (
          <Action
            onPress={() => {
              setText('');
              onSearch('');
            }}
          >
            {t('search.clear')}
          </Action>
        )}
      </div>
    </form>
  );
}
