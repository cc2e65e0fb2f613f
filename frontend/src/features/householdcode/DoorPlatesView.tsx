import { lazy, Suspense, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useActor } from '@/shared/auth';
import { useTranslation } from '@/shared/i18n';
import { levelOf, useRegion, useScope } from '@/shared/region';
import { RegionPicker } from '@/shared/ui/field';
import { useKit } from '@/shared/ui/kit';
import { Empty, Failed } from '@/shared/ui/states';
import { usePlates, type Plate } from './queries';
import './householdcode.css';

const Sheets = lazy(() => import('./Sheets'));

const perSheet = 10;
const isPrintable = (code: string) => ['village', 'group'].includes(levelOf(code));

/** Sheets of plates for a village or a group. Paper is printed when the last plate has come, never before. */
export function DoorPlatesView() {
  const { t } = useTranslation('householdcode');
  const { Section, Action } = useKit();
  const { region: own } = useActor();
  const { region } = useScope();
  const [params, setParams] = useSearchParams();
  const chosen = params.get('plates') ?? (isPrintable(region.code) ? region.code : null);
  const [fetched, setFetched] = useState(0);
  const named = useRegion(chosen ?? undefined);
  const plates = usePlates(chosen, setFetched);
  const sheets = sheetsOf(plates.data ?? []);
  if (!own) return null;
  return (
    <>
      <div className="no-print hc-plates-head">
        <Section title={t('page.doorPlates', { ns: 'app' })}>
          <p>{t('plates.note')}</p>
          <div className="hc-plates-choice">
            <RegionPicker
              label={t('plates.region')}
              hint={t('plates.chooseHint')}
              required
              within={own}
              fault={chosen && !isPrintable(chosen) ? t('plates.choose') : undefined}
              value={chosen ? { code: chosen, name: named.data?.name ?? chosen, level: levelOf(chosen) } : null}
              onChange={(next) => {
                setFetched(0);
                setParams((before) => {
                  before.set('plates', next.code);
                  return before;
                });
              }}
            />
            {plates.data && plates.data.length > 0 && (
              <Action kind="primary" icon="print" onPress={() => window.print()}>
                {t('plates.print')}
              </Action>
            )}
          </div>
          <p role="status">
            {chosen && plates.isFetching
              ? t('plates.loading', { count: fetched })
              : plates.data && plates.data.length > 0 && t('plates.count', { count: plates.data.length, sheets: sheets.length })}
          </p>
          {chosen && plates.isFetching && <progress aria-label={t('plates.loading', { count: fetched })} />}
        </Section>
        {plates.isError && <Failed error={plates.error} onRetry={() => void plates.refetch()} />}
        {plates.data?.length === 0 && <Empty title={t('plates.none')} hint={t('plates.noneHint')} />}
      </div>
      <Suspense>{sheets.length > 0 && <Sheets sheets={sheets} />}</Suspense>
    </>
  );
}

function sheetsOf(plates: Plate[]): Plate[][] {
  return Array.from({ length: Math.ceil(plates.length / perSheet) }, (_, sheet) =>
    plates.slice(sheet * perSheet, (sheet + 1) * perSheet),
  );
}
