import { problemText, type Problem } from '@/shared/api';
import { useTranslation } from '@/shared/i18n';

/** Why a job failed, in the reader's language. */
export function JobOutcome({ problem }: { problem: Problem }) {
  const { language } = useTranslation();
  const { title, detail } = problemText(problem, language);
  return <span>{detail || title}</span>;
}
