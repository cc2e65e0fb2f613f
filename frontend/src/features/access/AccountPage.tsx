import { useAuth } from 'react-oidc-context';
import { useTranslation } from '@/shared/i18n';
import { actIn, chooseFace, tripToKeycloak, useActor, useFace, useSignOut, type Face } from '@/shared/auth';
import { currentLanguage, languages, switchLanguage } from '@/shared/i18n';
import { Button, Card, Facts, StateTag } from '@/shared/ui/field';
import { PageTitle } from '@/shared/ui/states';
import { Choices } from './Choices';

/** Who am I here, and the few things that are mine to change. One page for both faces. */
export default function AccountPage() {
  const { t } = useTranslation('access');
  const actor = useActor();
  const face = useFace(actor);
  const auth = useAuth();
  const signOut = useSignOut();
  const path = actor.region?.path.map(({ name }) => name).join(' / ');

  return (
    <div className="sw-stack" style={{ maxWidth: 720, margin: '0 auto' }}>
      <PageTitle>{t('page.account', { ns: 'app' })}</PageTitle>
      <Card title={t('identity.title')}>
        <Facts
          rows={[
            [t('identity.name'), actor.name],
            [t('identity.username'), actor.username],
            [
              t('identity.roles'),
              <span className="sw-row" key="roles" style={{ gap: 6 }}>
                {actor.roles.map((role) => (
                  <StateTag key={role} tone="brand">
                    {t(`role.${role as 'auditor'}`, { ns: 'shared', defaultValue: role })}
                  </StateTag>
                ))}
              </span>,
            ],
            [t('identity.region'), path],
            [t('identity.regionCode'), actor.region && <span className="sw-digits">{actor.region.code}</span>],
            [t('identity.department'), actor.department],
          ]}
        />
      </Card>

      {actor.duties.length > 1 && <Duties />}

      <Card title={t('security.title')}>
        <div className="sw-stack">
          <p>{t('security.about')}</p>
          <div className="sw-row">
            <Button icon="key" onClick={() => void auth.signinRedirect(tripToKeycloak('/account', 'UPDATE_PASSWORD'))}>
              {t('security.password')}
            </Button>
            <Button icon="shield" onClick={() => void auth.signinRedirect(tripToKeycloak('/account', 'CONFIGURE_TOTP'))}>
              {t('security.otp')}
            </Button>
          </div>
        </div>
      </Card>

      <Card title={t('device.title')}>
        <div className="sw-stack">
          <Choices
            legend={t('device.language')}
            value={currentLanguage()}
            choices={languages.map((language) => ({ value: language, label: t(`device.languages.${language}`) }))}
            onChoose={(language) => void switchLanguage(language)}
          />
          <Choices<Face>
            legend={t('device.face')}
            value={face}
            choices={[
              { value: 'field', label: t('device.faces.field') },
              { value: 'office', label: t('device.faces.office') },
            ]}
            onChoose={(chosen) => chooseFace(chosen === actor.face ? null : chosen)}
          />
        </div>
      </Card>

      <Button kind="danger" icon="signOut" wide onClick={signOut}>
        {t('action.signOut', { ns: 'shared' })}
      </Button>
    </div>
  );
}

/** Where else the person works, and going there. */
function Duties() {
  const { t } = useTranslation('access');
  const actor = useActor();
  return (
    <Card title={t('duties.title')}>
      <div className="sw-stack">
        <p>{t('duties.about')}</p>
        {actor.duties.map(({ regionCode, regionName, roles }) => (
          <div key={regionCode} className="sw-row" style={{ justifyContent: 'space-between' }}>
            <span>
              {regionName} · {roles.map((role) => t(`role.${role as 'auditor'}`, { ns: 'shared', defaultValue: role })).join('、')}
            </span>
            {regionCode === actor.regionCode ? (
              <StateTag tone="ok">{t('duties.current')}</StateTag>
            ) : (
              <Button onClick={() => regionCode && actIn(regionCode)}>{t('duties.act')}</Button>
            )}
          </div>
        ))}
      </div>
    </Card>
  );
}
