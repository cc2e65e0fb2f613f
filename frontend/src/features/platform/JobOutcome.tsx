import { useTranslation } from 'react-i18next';
import type { Job } from '@/shared/jobs';
import { problemText } from '@/shared/api';

/** What came of a job: why it failed. */
export function JobOutcome({ job }: { job: Job }) {
  const { i18n } = useTranslation();
  if (!job.problem) return null;
  const { title, detail } = problemText(job.problem, i18n.language);
  return <span>{detail || title}</span>;
}
