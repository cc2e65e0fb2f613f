import { Grid, Table } from 'antd';
import { useTranslation } from '@/shared/i18n';
import { useKit } from '@/shared/ui/kit';
import type { MembersProps } from '../page/HouseholdView';
import { MemberCards } from '../page/MemberCards';
import { useMemberTexts } from '../page/memberTexts';
import { useNumbers } from '../page/unmasked';
import type { Member } from '../queries';

/** The members on a desk; on a phone the cards. */
export function MembersTable(props: MembersProps) {
  const { household, may, onLeave } = props;
  const { t } = useTranslation('household');
  const { Action } = useKit();
  const text = useMemberTexts();
  const numbers = useNumbers();
  const isWide = Grid.useBreakpoint().md ?? true;
  const mayChange = may('correctMember') || may('endMembership');
  const isHealthHidden = household.members.some(({ healthHidden }) => healthHidden);
  if (!isWide) return <MemberCards {...props} />;
  const columns = [
    { key: 'name', title: t('member.name'), render: (_: unknown, { facts }: Member) => <strong>{facts.name}</strong> },
    { key: 'relation', title: t('member.relation'), render: (_: unknown, member: Member) => text.relation(member) },
    { key: 'sexAge', title: t('member.sexAge'), render: (_: unknown, member: Member) => text.sexAge(member) },
    {
      key: 'idNumber',
      title: t('member.idNumberShort'),
      render: (_: unknown, { personId, facts }: Member) => (
        <span className="sw-digits">{numbers.ofMember(personId, 'idNumber', facts.idNumber)}</span>
      ),
    },
    {
      key: 'phone',
      title: t('member.phone'),
      render: (_: unknown, { personId, facts }: Member) => (
        <span className="sw-digits">{numbers.ofMember(personId, 'phone', facts.phone)}</span>
      ),
    },
    { key: 'labour', title: t('member.labourCapacity'), render: (_: unknown, member: Member) => text.labour(member) },
    { key: 'school', title: t('member.school'), render: (_: unknown, member: Member) => text.school(member) },
    ...(isHealthHidden
      ? []
      : [{ key: 'health', title: t('member.health'), render: (_: unknown, member: Member) => text.health(member) }]),
    { key: 'insurance', title: t('member.insurance'), render: (_: unknown, member: Member) => <span className="hh-wrap">{text.insurance(member)}</span> },
    { key: 'allowances', title: t('member.allowances'), render: (_: unknown, member: Member) => text.allowances(member) },
    { key: 'work', title: t('member.work'), render: (_: unknown, member: Member) => <span className="hh-wrap">{text.work(member)}</span> },
    ...(mayChange
      ? [
          {
            key: 'actions',
            title: t('member.actions'),
            fixed: 'right' as const,
            render: (_: unknown, member: Member) => (
              <span className="hh-row">
                {may('correctMember') && (
                  <Action
                    small
                    to={`/households/${household.id}/members/${member.personId}`}
                    aria-label={t('member.correctOf', { name: member.facts.name })}
                  >
                    {t('member.correct')}
                  </Action>
                )}
                {may('endMembership') && (
                  <Action small aria-label={t('member.leaveOf', { name: member.facts.name })} onPress={() => onLeave(member)}>
                    {t('member.leave')}
                  </Action>
                )}
              </span>
            ),
          },
        ]
      : []),
  ];
  return (
    <Table<Member>
      aria-label={t('member.title')}
      size="small"
      pagination={false}
      rowKey={({ personId }) => personId}
      dataSource={household.members}
      scroll={{ x: 'max-content' }}
      columns={columns}
    />
  );
}
