import { useTranslation } from '@/shared/i18n';
import { formatDate } from '@/shared/format';
import { useKit } from '@/shared/ui/kit';
import type { Household } from '../queries';
import { useCodes } from '../useCodes';

export function FormerMembers({ members }: { members: Household['formerMembers'] }) {
  const { t } = useTranslation('household');
  const { Section } = useKit();
  const codes = useCodes();
  if (members.length === 0) return null;
  return (
    <Section title={t('member.former')}>
      <ul className="hh-former">
        {members.map((member, place) => (
          <li key={place}>
            <strong>{member.name}</strong> {codes.label('relation', member.relation)}{' '}
            <span>
              {t('member.formerNote', { date: formatDate(member.leftOn), reason: codes.label('leaveReason', member.leaveReason) })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
