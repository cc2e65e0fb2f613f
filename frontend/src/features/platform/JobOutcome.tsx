import { useTranslation } from '@/shared/i18n';
import type { Job } from '@/shared/jobs';
import { problemText } from '@/shared/api';

/** What came of a job: why it failed. */
export function JobOutcome({ job }: { job: Job }) {
  const { language } = useTranslation();
  if (!job.problem) return null;
  const { title, detail } = problemText(job.problem, language);
  return <span>{detail || title}</span>;
}
