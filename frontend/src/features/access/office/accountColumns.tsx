import { Link } from 'react-router';
import { formatTimestamp } from '@/shared/format';
import type { Translate } from '@/shared/i18n';
import { StateTag } from '@/shared/ui/field';
import type { Column } from '@/shared/ui/office';
import type { Account, Duty } from '../queries';
import type { RoleWord } from './roles';

type Text = Translate<'access/admin'>;

export function accountColumns(t: Text): Column<Account>[] {
  return [
    {
      key: 'name',
      title: t('column.name'),
      heading: true,
      render: ({ id, name }) => <Link to={`/accounts/${id}`}>{name}</Link>,
    },
    { key: 'username', title: t('column.username'), render: ({ username }) => <span className="sw-digits">{username}</span> },
    {
      key: 'duties',
      title: t('column.duties'),
      render: ({ duties }) => duties.map((duty) => <div key={duty.id}>{dutyText(duty, t)}</div>),
    },
    { key: 'organisation', title: t('column.organisation'), render: ({ organisation }) => organisation },
    { key: 'phone', title: t('column.phone'), render: ({ maskedPhone }) => maskedPhone && <span className="sw-digits">{maskedPhone}</span> },
    {
      key: 'lastSignIn',
      title: t('column.lastSignIn'),
      width: 180,
      render: ({ lastSignInAt }) => (lastSignInAt ? <span className="sw-digits">{formatTimestamp(lastSignInAt)}</span> : t('never')),
    },
    { key: 'status', title: t('column.status'), width: 110, render: (account) => <AccountState account={account} t={t} /> },
  ];
}

/** 村级信息员 · 西坡头村, and whether it counts yet. */
export function dutyText({ role, regionName, state }: Duty, t: Text): string {
  const text = [roleText(role, t), regionName].filter(Boolean).join(' · ');
  return state === 'active' ? text : `${text}（${t(`duty.state.${state as 'pending'}`)}）`;
}

export function roleText(role: string, t: Text): string {
  return t(`role.${role as RoleWord}`, { ns: 'shared', defaultValue: role });
}

export function AccountState({ account: { status, provisioned }, t }: { account: Account; t: Text }) {
  if (status === 'active' && !provisioned) return <StateTag tone="warn">{t('provisioning.waiting')}</StateTag>;
  return <StateTag tone={status === 'active' ? 'ok' : status === 'suspended' ? 'bad' : 'plain'}>{t(`status.${status as 'active'}`)}</StateTag>;
}
