import type { ReactNode } from 'react';
import { useTranslation } from '@/shared/i18n';
import { ApiProblem, problemText } from '@/shared/api';
import { Icon, type IconName } from '../icons';
import { Button, LinkButton } from './Button';
import './states.css';

export { Button, LinkButton } from './Button';
export { PageTitle } from './PageTitle';

type FaceProps = {
  icon: IconName;
  tone?: 'calm' | 'warn' | 'bad';
  title: string;
  hint?: ReactNode;
  trace?: string;
  /** The page consists of nothing else, and nothing above it is its heading. */
  isPage?: boolean;
  children?: ReactNode;
};

/** The frame of every state that is not the happy one. Used by both faces. */
export function StateFace({ icon, tone = 'calm', title, hint, trace, isPage, children }: FaceProps) {
  const { t } = useTranslation();
  const Heading = isPage ? 'h1' : 'h2';
  return (
    <section className="sw-state" data-tone={tone} role={tone === 'bad' ? 'alert' : undefined}>
      <span className="sw-state-icon">
        <Icon name={icon} size={30} />
      </span>
      <Heading>{title}</Heading>
      {hint && <p>{hint}</p>}
      {trace && (
        <p className="sw-state-trace">
          {t('state.trace')} {trace}
        </p>
      )}
      {children && <div className="sw-state-actions">{children}</div>}
    </section>
  );
}

/** Grey lines in the shape of what comes; a screen reader hears that it is loading. */
export function Loading({ lines = 6 }: { lines?: number }) {
  const { t } = useTranslation();
  return (
    <div role="status">
      <span className="sw-hidden">{t('state.loading')}</span>
      <div className="sw-skeleton" aria-hidden="true">
        {Array.from({ length: lines }, (_, line) => (
          <span key={line} />
        ))}
      </div>
    </div>
  );
}

export function Empty({ title, hint, children }: { title?: string; hint?: ReactNode; children?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <StateFace icon="empty" title={title ?? t('state.empty')} hint={hint}>
      {children}
    </StateFace>
  );
}

export function Forbidden({ isPage }: { isPage?: boolean }) {
  const { t } = useTranslation();
  return (
    <StateFace isPage={isPage} icon="lock" tone="warn" title={t('state.forbidden')} hint={t('state.forbiddenHint')}>
      <LinkButton to="/workbench" kind="primary">
        {t('action.toWorkbench')}
      </LinkButton>
    </StateFace>
  );
}

export function NotFound() {
  const { t } = useTranslation();
  return <StateFace icon="search" title={t('state.notFound')} hint={t('state.notFoundHint')} />;
}

/** What went wrong, in the server's own words where it wrote some; 403 and 404 have their own faces. */
export function Failed({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  const text = useProblemText()(error);
  if (error instanceof ApiProblem && error.status === 403) return <Forbidden />;
  if (error instanceof ApiProblem && error.status === 404)
    return <NotFound />;
  const isOffline = error instanceof ApiProblem && error.isUnreachable;
  return (
    <StateFace
      icon={isOffline ? 'offline' : 'warning'}
      tone="bad"
      title={text.title}
      hint={text.detail}
      trace={text.trace}
    >
      {onRetry && (
        <Button kind="primary" icon="refresh" onClick={onRetry}>
          {t('action.retry')}
        </Button>
      )}
    </StateFace>
  );
}

/** Title, detail and support number of any error in the reader's language; never a stack, never an English slip. */
export function useProblemText(): (error: unknown) => { title: string; detail: string; trace?: string } {
  const { t, language } = useTranslation();
  return (error) => {
    if (!(error instanceof ApiProblem)) return { title: t('state.failed'), detail: t('state.failedHint') };
    if (error.isUnreachable) return { title: t('state.unreachable'), detail: t('state.unreachableHint') };
    const { title, detail } = problemText(error.problem, language);
    return {
      title: title || t('state.failed'),
      detail: detail || (title ? '' : t('state.failedHint')),
      ...(error.status >= 500 && error.problem.traceId && { trace: error.problem.traceId }),
    };
  };
}
