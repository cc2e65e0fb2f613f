import { QRCodeSVG } from 'qrcode.react';
import { useTranslation } from '@/shared/i18n';
import { Logo } from '@/shared/ui/icons';
import { spelled } from './code';
import type { Plate } from './queries';
import './plates.css';

/** A4 sheets, the same on the screen and on paper. */
export default function Sheets({ sheets }: { sheets: Plate[][] }) {
  const { t } = useTranslation('householdcode');
  return (
    <div className="hc-sheets">
      {sheets.map((sheet, number) => (
        <section key={number} className="hc-sheet" aria-label={t('plates.sheet', { n: number + 1 })}>
          {sheet.map((plate) => (
            <PlateOf key={plate.householdId} plate={plate} />
          ))}
        </section>
      ))}
    </div>
  );
}

function PlateOf({ plate }: { plate: Plate }) {
  const { t } = useTranslation('householdcode');
  return (
    <article className="hc-plate">
      {/* Level M survives a scratch; 35 mm is read from an arm's length. */}
      <QRCodeSVG value={plate.url} level="M" marginSize={2} role="img" title={plate.householdNo} />
      <div>
        <p className="hc-plate-brand">
          <Logo size={16} />
          {t('product', { ns: 'shared' })}
        </p>
        <p className="hc-plate-place">{plate.village}</p>
        {plate.group && <p className="hc-plate-group">{plate.group}</p>}
        <p className="hc-plate-no">
          <span>{t('plates.no')}</span>
          {plate.householdNo}
        </p>
        <p className="hc-plate-hint">{t('plates.scan')}</p>
        <p className="hc-plate-code">{spelled(plate.code)}</p>
      </div>
    </article>
  );
}
