import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from '@/shared/i18n';
import { Navigate, useNavigate } from 'react-router';
import { hasStoredSession } from '@/shared/auth';
import { currentLanguage, switchLanguage } from '@/shared/i18n';
import { Button, InputField, LinkButton } from '@/shared/ui/field';
import { Icon, Logo } from '@/shared/ui/icons';
import { DemonstrationNote } from './DemonstrationNote';
import './app.css';

const promises = [
  { name: 'early', icon: 'search' },
  { name: 'code', icon: 'plate' },
  { name: 'trace', icon: 'shield' },
] as const;

/** The public door: officials sign in, a farmer enters the code of his door plate. */
export function StartPage() {
  const { t } = useTranslation('app');
  const other = currentLanguage() === 'en' ? 'zh-CN' : 'en';
  if (hasStoredSession()) return <Navigate to="/workbench" replace />;
  return (
    <div className="sw-start">
      <title>{`${t('product', { ns: 'shared' })} · ${t('productLong', { ns: 'shared' })}`}</title>
      <header className="sw-start-head">
        <span className="sw-brand">
          <Logo />
          <strong style={{ display: 'inline' }}>{t('product', { ns: 'shared' })}</strong>
        </span>
        <button type="button" className="sw-icon-button sw-user" onClick={() => void switchLanguage(other)}>
          <Icon name="language" /> {t(`shell.language.${other}`)}
        </button>
      </header>
      <DemonstrationNote />
      <main className="sw-start-main">
        <div className="sw-start-hero">
          <h1>{t('start.title')}</h1>
          <p>{t('start.about')}</p>
          <ul className="sw-start-promises">
            {promises.map(({ icon, name }) => (
              <li key={name}>
                <Icon name={icon} size={24} />
                <div>
                  <strong>{t(`start.promise.${name}.title`)}</strong>
                  <span>{t(`start.promise.${name}.about`)}</span>
                </div>
              </li>
            ))}
          </ul>
        </div>
        <div className="sw-start-doors">
          <section className="sw-start-door">
            <h2>{t('start.official.title')}</h2>
            <p>{t('start.official.about')}</p>
            <LinkButton to="/workbench" kind="primary" icon="lock" wide>
              {t('action.signIn', { ns: 'shared' })}
            </LinkButton>
          </section>
          <section className="sw-start-door" data-for="farmer">
            <h2>{t('start.farmer.title')}</h2>
            <p>{t('start.farmer.about')}</p>
            <CodeForm />
          </section>
        </div>
      </main>
      <footer className="sw-start-foot">{t('start.foot')}</footer>
    </div>
  );
}

function CodeForm() {
  const { t } = useTranslation('app');
  const navigate = useNavigate();
  const [code, setCode] = useState('');
  const [isMissing, setMissing] = useState(false);

  function open(event: SyntheticEvent) {
    event.preventDefault();
    // People copy codes with the spaces or dashes of the plate, or the whole address of the QR code.
    const typed = (code.trim().split('/').at(-1) ?? '').replace(/[\s-]/g, '');
    setMissing(!typed);
    if (typed) void navigate(`/c/${encodeURIComponent(typed)}`);
  }

  return (
    <form onSubmit={open} className="sw-stack" noValidate>
      <InputField
        label={t('start.farmer.code')}
        hint={t('start.farmer.hint')}
        fault={isMissing ? t('start.farmer.missing') : undefined}
        required
        value={code}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        onChange={(event) => setCode(event.target.value)}
      />
      <Button type="submit" wide icon="search">
        {t('start.farmer.open')}
      </Button>
    </form>
  );
}
