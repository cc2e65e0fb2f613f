import { useTranslation } from '@/shared/i18n';
import type { ApiProblem } from '@/shared/api';
import { useSignOut } from '@/shared/auth';
import { Button, StateFace, useProblemText } from '@/shared/ui/states';

/**
 * Signed in, but nothing may be done here: what the server says, whom to ask, and the ways on. Without a problem the
 * account has no duty yet.
 */
export default function ShutOut({ problem, onRetry }: { problem?: ApiProblem; onRetry?: () => void }) {
  const { t } = useTranslation('app');
  const signOut = useSignOut();
  const refused = useProblemText()(problem);
  const phone = phoneOf(problem);
  return (
    <main>
      <StateFace
        isPage
        icon="lock"
        tone="warn"
        title={problem ? refused.title : t('noDuty.title')}
        hint={problem ? refused.detail : t('noDuty.hint')}
      >
        {phone && (
          <a className="sw-button" href={`tel:${phone}`}>
            {t('shutOut.call', { phone })}
          </a>
        )}
        {onRetry && (
          <Button icon="refresh" onClick={onRetry}>
            {t('action.retry', { ns: 'shared' })}
          </Button>
        )}
        <Button kind="primary" onClick={signOut}>
          {t('action.signOut', { ns: 'shared' })}
        </Button>
      </StateFace>
    </main>
  );
}

/** The server names the office and its phone in one fact. */
function phoneOf(problem: ApiProblem | undefined): string | undefined {
  const contact = problem?.problem.facts?.contact;
  return typeof contact === 'string' ? /[\d-]{5,}$/.exec(contact)?.[0] : undefined;
}
