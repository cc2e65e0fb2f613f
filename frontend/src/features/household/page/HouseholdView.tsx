import { lazy, Suspense, useState, type ComponentType } from 'react';
import { useTranslation } from '@/shared/i18n';
import { useActor } from '@/shared/auth';
import { StateTag } from '@/shared/ui/field';
import { useKit } from '@/shared/ui/kit';
import { Loading } from '@/shared/ui/states';
import type { Household, Member } from '../queries';
import { useCodes } from '../useCodes';
import { UnmaskedProvider, useUnmasked } from './unmasked';
import '../household.css';

/** Who and where comes first, and at once on a slow line; what lies below follows. */
const MainRecords = lazy(() => import('../records/MainRecords'));
const SideRecords = lazy(() => import('../records/SideRecords'));
const UnmaskDialog = lazy(() => import('../records/UnmaskDialog'));
const UnmaskedNote = lazy(() => import('../records/UnmaskedNote'));
const PastDay = lazy(() => import('../change/PastDay'));
const Changes = lazy(() => import('../change/Actions'));
const LeaveDialog = lazy(() => import('../records/LeaveDialog'));

export type MembersProps = { household: Household; may: (operation: string) => boolean; onLeave: (member: Member) => void };

type Props = {
  household: Household;
  purpose?: string | undefined;
  /** A table on a desk, cards on a phone. */
  Members: ComponentType<MembersProps>;
};

/** Everything that the file says, and what the reader may do about it. */
export function HouseholdView({ household, purpose, Members }: Props) {
  const { t } = useTranslation('household');
  const { Section, Action } = useKit();
  const unmasked = useUnmasked();
  const [dialog, setDialog] = useState<'unmask' | { leaving: Member } | null>(null);
  const may = (operation: string) => household.abilities.includes(operation);
  const close = () => setDialog(null);
  return (
    <UnmaskedProvider value={unmasked.values}>
      <Head household={household} may={may} onUnmask={() => setDialog('unmask')} />
      <Suspense>
        <PastDay household={household} />
      </Suspense>
      <Suspense>{unmasked.values && <UnmaskedNote seconds={unmasked.seconds} onMask={unmasked.mask} />}</Suspense>
      <div className="hh-page">
        <div className="hh-main">
          <Section
            title={`${t('member.title')} · ${t('page.members', { count: household.memberCount })}`}
            actions={
              may('addMember') && (
                <Action small icon="add" to={`/households/${household.id}/members/new`}>
                  {t('member.add')}
                </Action>
              )
            }
          >
            <Members household={household} may={may} onLeave={(member) => setDialog({ leaving: member })} />
          </Section>
          <Suspense fallback={<Loading />}>
            <MainRecords household={household} purpose={purpose} may={may} />
          </Suspense>
        </div>
        <div className="hh-side">
          <Suspense fallback={<Loading />}>
            <SideRecords household={household} purpose={purpose} may={may} />
          </Suspense>
        </div>
      </div>
      <Suspense>
        {dialog === 'unmask' && <UnmaskDialog id={household.id} onShown={unmasked.show} onClose={close} />}
        {dialog && dialog !== 'unmask' && <LeaveDialog household={household} member={dialog.leaving} onClose={close} />}
      </Suspense>
    </UnmaskedProvider>
  );
}

type HeadProps = { household: Household; may: (operation: string) => boolean; onUnmask: () => void };

function Head({ household, may, onUnmask }: HeadProps) {
  const { t } = useTranslation('household');
  const { Action, Heading } = useKit();
  const codes = useCodes();
  const own = useActor().region?.code ?? '';
  const head = household.members.find(({ facts }) => facts.relation === 'head') ?? household.members[0];
  const name = head?.facts.name ?? household.formerMembers[0]?.name ?? '';
  const place = household.region.filter(({ code }) => code.length > Math.min(own.length, 6)).map((step) => step.name);
  return (
    <header className="hh-head">
      <div>
        <Heading>{t('page.of', { name })}</Heading>
        <p className="hh-path">{(place.length ? place : household.region.map((step) => step.name)).join(' / ')}</p>
        <p className="hh-no">
          {t('page.number')} <span className="sw-digits">{household.householdNo}</span>
          {household.household.nationalHouseholdNo && (
            <>
              {' · '}
              {t('page.nationalNumber')} <span className="sw-digits">{household.household.nationalHouseholdNo}</span>
            </>
          )}
        </p>
        <p className="hh-tags">
          <StateTag tone="brand">{codes.label('householdType', household.household.householdType)}</StateTag>
          {household.status !== 'active' && <StateTag tone="bad">{codes.label('householdStatus', household.status)}</StateTag>}
          {household.keyGroupReasons.map((reason) => (
            <StateTag key={reason} tone="warn">
              {codes.label('keyGroupReason', reason)}
            </StateTag>
          ))}
          <StateTag>{t('page.labour', { count: household.labourCount })}</StateTag>
          {household.wholeNoLabour && <StateTag tone="warn">{t('page.withoutLabour')}</StateTag>}
        </p>
        {household.status !== 'active' && <p>{t('page.closed', { status: codes.label('householdStatus', household.status) })}</p>}
      </div>
      <div className="hh-actions">
        {may('unmaskHousehold') && (
          <Action icon="key" onPress={onUnmask}>
            {t('page.unmask')}
          </Action>
        )}
        <Suspense>
          <Changes id={household.id} may={may} />
        </Suspense>
        {may('correctHousehold') && (
          <Action icon="edit" kind="primary" to={`/households/${household.id}/edit`}>
            {t('page.edit')}
          </Action>
        )}
      </div>
    </header>
  );
}
