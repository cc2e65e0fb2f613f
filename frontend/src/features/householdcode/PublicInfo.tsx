import { useTranslation } from '@/shared/i18n';
import { Card } from '@/shared/ui/field';
import { Icon } from '@/shared/ui/icons';
import type { Scan } from './queries';

/** Where this is, whom to ring, how to declare; on the public page with its own heading. */
export function PublicInfo({ scan, isPage = false }: { scan: Scan; isPage?: boolean }) {
  const { t } = useTranslation('householdcode');
  const { place, dutyContact, hotline, waysToDeclare } = scan;
  return (
    <>
      {isPage ? <h1>{place.village}</h1> : <h2>{place.village}</h2>}
      <p className="hc-place">{`${place.county} ${place.township}`}</p>
      <Card title={t('public.contact')}>
        {dutyContact ? (
          <>
            <p>{dutyContact.title}</p>
            <a className="sw-button hc-call" data-kind="primary" data-wide href={`tel:${dutyContact.phone}`}>
              <Icon name="phone" />
              {t('public.call', { phone: dutyContact.phone })}
            </a>
          </>
        ) : (
          <p>{t('public.noContact')}</p>
        )}
      </Card>
      <Card title={t('public.declare')}>
        <p>{t('public.when')}</p>
        <ol className="hc-ways">
          {waysToDeclare.map((way) => (
            <li key={way}>{t(`public.ways.${way as 'call_hotline'}`, { defaultValue: way })}</li>
          ))}
        </ol>
        <a className="sw-button" data-wide href={`tel:${hotline}`}>
          <Icon name="phone" />
          {t('public.hotline', { phone: hotline })}
        </a>
      </Card>
      <p className="hc-private">
        <Icon name="shield" />
        {t('public.private')}
      </p>
    </>
  );
}
