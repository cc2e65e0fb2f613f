import { useId, useState } from 'react';
import { useSearchParams } from 'react-router';
import { formatDate, today } from '@/shared/format';
import { useTranslation } from '@/shared/i18n';
import { useKit } from '@/shared/ui/kit';
import type { Household } from '../queries';
import './change.css';

/** Picks a day of the past; while one is shown, says so above everything else. */
export default function PastDay({ household }: { household: Pick<Household, 'asOf'> }) {
  const { t } = useTranslation('household/change');
  const { Action } = useKit();
  const [, setSearch] = useSearchParams();
  if (!household.asOf) return <DayPicker initial={today()} />;
  return (
    <div className="hh-past" role="status">
      <strong>{t('asOf.banner', { date: formatDate(household.asOf) })}</strong>
      <span className="hh-row">
        <DayPicker initial={household.asOf} />
        <Action small onPress={() => setSearch({})}>
          {t('asOf.today')}
        </Action>
      </span>
    </div>
  );
}

export function DayPicker({ initial }: { initial: string }) {
  const { t } = useTranslation('household/change');
  const { Action } = useKit();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [day, setDay] = useState(initial);
  const [, setSearch] = useSearchParams();
  if (!isOpen)
    return (
      <div className="hh-day">
        <Action small icon="history" onPress={() => setOpen(true)}>
          {t('asOf.open')}
        </Action>
      </div>
    );
  return (
    <form
      className="hh-day"
      onSubmit={(event) => {
        event.preventDefault();
        setOpen(false);
        setSearch(day === today() ? {} : { asOf: day });
      }}
    >
      <label htmlFor={id}>{t('asOf.day')}</label>
      <input id={id} type="date" required max={today()} value={day} onChange={(event) => setDay(event.target.value)} />
      <Action small kind="primary" submit>
        {t('asOf.go')}
      </Action>
      <Action small onPress={() => setOpen(false)}>
        {t('action.cancel', { ns: 'shared' })}
      </Action>
      <small className="hh-hint">{t('asOf.hint')}</small>
    </form>
  );
}
