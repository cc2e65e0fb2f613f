import { useState } from 'react';
import { Navigate, useParams } from 'react-router';
import { ApiProblem } from '@/shared/api';
import { hasStoredSession } from '@/shared/auth';
import { currentLanguage, switchLanguage, useTranslation } from '@/shared/i18n';
import { Icon, Logo } from '@/shared/ui/icons';
import { Failed, LinkButton, Loading } from '@/shared/ui/states';
import { CodeMissing } from './CodeMissing';
import { PublicInfo } from './PublicInfo';
import { useResolvedCode } from './queries';
import './householdcode.css';

const rememberedSize = 'shouwang.bigText';

/** What the QR code on a door opens on anybody's phone: where this is, whom to ring, how to declare. No name, ever. */
export default function PublicCodePage() {
  const { t } = useTranslation('householdcode');
  const { code = '' } = useParams();
  const isSignedIn = hasStoredSession();
  const scan = useResolvedCode(isSignedIn ? null : code);
  const [isBig, setBig] = useState(() => localStorage.getItem(rememberedSize) === 'yes');
  const other = currentLanguage() === 'en' ? 'zh-CN' : 'en';

  function resize() {
    localStorage.setItem(rememberedSize, isBig ? 'no' : 'yes');
    setBig(!isBig);
  }

  // An official whose phone opened the plate sees what his duty allows.
  if (isSignedIn) return <Navigate to="/scan" state={{ code }} replace />;
  const toStart = (
    <LinkButton to="/" kind="primary">
      {t('public.start')}
    </LinkButton>
  );
  return (
    <div className="hc-public" data-big={isBig || undefined}>
      <title>{`${t('public.title')} · ${t('product', { ns: 'shared' })}`}</title>
      <meta name="robots" content="noindex" />
      <meta name="referrer" content="no-referrer" />
      <header className="hc-public-head" data-shell>
        <Logo size={28} />
        <strong>{t('product', { ns: 'shared' })}</strong>
        <button type="button" className="sw-button" data-small aria-pressed={isBig} onClick={resize}>
          {t('public.big')}
        </button>
        <button type="button" className="sw-icon-button" aria-label={t(`shell.language.${other}`, { ns: 'app' })} onClick={() => void switchLanguage(other)}>
          <Icon name="language" />
        </button>
      </header>
      <main className="hc-public-main">
        {scan.data ? (
          <PublicInfo scan={scan.data} isPage />
        ) : scan.error instanceof ApiProblem && (scan.error.status === 404 || scan.error.status === 429) ? (
          <CodeMissing error={scan.error}>{toStart}</CodeMissing>
        ) : scan.isError ? (
          <Failed error={scan.error} onRetry={() => void scan.refetch()} />
        ) : (
          <Loading lines={6} />
        )}
      </main>
    </div>
  );
}
