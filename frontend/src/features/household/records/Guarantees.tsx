import { lazy, Suspense, useState } from 'react';
import { useTranslation } from '@/shared/i18n';
import { formatDate } from '@/shared/format';
import { Facts, StateTag } from '@/shared/ui/field';
import { useKit } from '@/shared/ui/kit';
import { guaranteeKinds, type GuaranteeKind } from './guaranteeKinds';
import type { Guarantee, Household } from '../queries';
import { useRecordCodes } from './useRecordCodes';

const GuaranteeDialog = lazy(() => import('./GuaranteeDialog'));

/** The three guarantees and water, each as one card with its last state. */
export function Guarantees({ household, may }: { household: Household; may: (operation: string) => boolean }) {
  const { t } = useTranslation('household/records');
  const { Section, Action } = useKit();
  const codes = useRecordCodes();
  const [recording, setRecording] = useState<GuaranteeKind | null>(null);
  return (
    <Section title={t('guarantee.title')}>
      <ul className="hh-guarantees">
        {guaranteeKinds.map((kind) => {
          const latest = household.guarantees.find((guarantee) => guarantee.kind === kind);
          const label = codes.label('guaranteeKind', kind);
          return (
            <li key={kind}>
              <div className="sw-section-head">
                <h3>{label}</h3>
                <StateTag tone={!latest ? 'plain' : latest.unsafe ? 'bad' : 'ok'}>
                  {t(!latest ? 'guarantee.none' : latest.unsafe ? 'guarantee.unsafe' : 'guarantee.safe')}
                </StateTag>
              </div>
              {latest && <State guarantee={latest} household={household} />}
              {may('recordGuarantee') && (
                <Action small onPress={() => setRecording(kind)} aria-label={t('guarantee.recordOf', { kind: label })}>
                  {t('guarantee.record')}
                </Action>
              )}
            </li>
          );
        })}
      </ul>
      <Suspense>
        {recording && <GuaranteeDialog household={household} kind={recording} onClose={() => setRecording(null)} />}
      </Suspense>
    </Section>
  );
}

function State({ guarantee, household }: { guarantee: Guarantee; household: Household }) {
  const { t } = useTranslation('household/records');
  const codes = useRecordCodes();
  const names = guarantee.personIds
    .map((id) => household.members.find(({ personId }) => personId === id)?.facts.name)
    .filter(Boolean)
    .join('、');
  const water = guarantee.water;
  return (
    <>
      {guarantee.unanswered && <p className="hh-warning">{t('guarantee.unanswered')}</p>}
      <Facts
        rows={[
          [t('guarantee.assessedOn'), formatDate(guarantee.assessedOn)],
          [t('guarantee.purpose'), codes.label('recordPurpose', guarantee.purpose)],
          [t(guarantee.kind === 'education' ? 'guarantee.dropouts' : 'guarantee.uninsured'), names],
          [t('guarantee.grade'), codes.label('housingGrade', guarantee.housingGrade)],
          [t('guarantee.litresPerPersonAndDay'), water?.litresPerPersonAndDay],
          [t('guarantee.qualityOk'), water && typeof water.qualityOk === 'boolean' && t(water.qualityOk ? 'form.yes' : 'form.no', { ns: 'shared' })],
          [t('guarantee.minutesToFetch'), water?.minutesToFetch],
          [t('guarantee.reliabilityPercent'), water?.reliabilityPercent],
          [t('guarantee.outageDays'), water?.outageDays],
          [t('guarantee.measures'), guarantee.measures],
          [t('guarantee.effect'), guarantee.effect],
        ]}
      />
    </>
  );
}
