import type { ReactNode } from 'react';
import type { ApiProblem } from '@/shared/api';
import { useTranslation } from '@/shared/i18n';
import { StateFace } from '@/shared/ui/states';

/** Unknown, mistyped and revoked look alike; whoever guesses is told to wait. */
export function CodeMissing({ error, children }: { error: ApiProblem; children?: ReactNode }) {
  const { t } = useTranslation('householdcode');
  if (error.status === 429) {
    const seconds = error.retryAfterSeconds;
    return (
      <StateFace icon="jobs" tone="warn" title={t('public.tooMany')} hint={seconds ? t('public.tooManyWait', { seconds }) : t('public.tooManyHint')}>
        {children}
      </StateFace>
    );
  }
  return (
    <StateFace icon="search" tone="warn" title={t('public.invalid')} hint={t('public.invalidHint')}>
      {children}
    </StateFace>
  );
}
