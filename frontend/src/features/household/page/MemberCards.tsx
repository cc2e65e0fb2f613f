import { useTranslation } from '@/shared/i18n';
import { Facts } from '@/shared/ui/field';
import { useKit } from '@/shared/ui/kit';
import { useMemberTexts } from './memberTexts';
import type { MembersProps } from './HouseholdView';
import { phoneLink } from './phoneLink';
import { useNumbers } from './unmasked';

/** The members on a phone. */
export function MemberCards({ household, may, onLeave }: MembersProps) {
  const { t } = useTranslation('household');
  const { Action } = useKit();
  const text = useMemberTexts();
  const numbers = useNumbers();
  return (
    <ul className="hh-members" aria-label={t('member.title')}>
      {household.members.map((member) => (
        <li key={member.personId}>
          <p className="hh-member-name">
            <strong>{member.facts.name}</strong> <span>{text.relation(member)}</span> <span>{text.sexAge(member)}</span>
          </p>
          <Facts
            rows={[
              [t('member.idNumberShort'), <span className="sw-digits">{numbers.ofMember(member.personId, 'idNumber', member.facts.idNumber)}</span>],
              [t('member.phone'), phoneLink(numbers.ofMember(member.personId, 'phone', member.facts.phone))],
              [t('member.labourCapacity'), text.labour(member)],
              [t('member.school'), text.school(member)],
              [t('member.health'), text.health(member)],
              [t('member.insurance'), text.insurance(member)],
              [t('member.allowances'), text.allowances(member)],
              [t('member.work'), text.work(member)],
            ]}
          />
          {(may('correctMember') || may('endMembership')) && (
            <div className="hh-row">
              {may('correctMember') && (
                <Action
                  small
                  icon="edit"
                  to={`/households/${household.id}/members/${member.personId}`}
                  aria-label={t('member.correctOf', { name: member.facts.name })}
                >
                  {t('member.correct')}
                </Action>
              )}
              {may('endMembership') && (
                <Action small onPress={() => onLeave(member)} aria-label={t('member.leaveOf', { name: member.facts.name })}>
                  {t('member.leave')}
                </Action>
              )}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
