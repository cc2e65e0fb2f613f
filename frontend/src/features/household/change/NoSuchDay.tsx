import { useNavigate } from 'react-router';
import { faultText, type ApiProblem } from '@/shared/api';
import { useTranslation } from '@/shared/i18n';
import { today } from '@/shared/format';
import { useKit } from '@/shared/ui/kit';
import { DayPicker } from './PastDay';

/** A day on which there is nothing to show: before the household began, or not yet come. */
export default function NoSuchDay({ id, error }: { id: string; error: ApiProblem }) {
  const { t, language } = useTranslation('household/change');
  const { Section, Action } = useKit();
  const navigate = useNavigate();
  return (
    <Section title={t('asOf.refused')}>
      <p role="alert">{(error.problem.errors ?? []).map((fault) => faultText(fault, language)).join('；')}</p>
      <div className="hh-row">
        <DayPicker initial={today()} />
        <Action small onPress={() => void navigate(`/households/${id}`)}>
          {t('asOf.today')}
        </Action>
      </div>
    </Section>
  );
}
