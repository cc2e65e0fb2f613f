import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Translate } from '@/shared/i18n';
import { formatDateTime, formatNumber } from '@/shared/format';
import type { Column } from '@/shared/ui/office';
import type { Difference, Duplicate, HouseholdImport, RejectedRow, SharedPhone } from '../queries';

type T = Translate<'household/import'>;

export function importColumns(t: T, state: (row: HouseholdImport) => ReactNode): Column<HouseholdImport>[] {
  const count = (value: number) => <span className="sw-digits">{formatNumber(value)}</span>;
  return [
    { key: 'file', title: t('import.file'), heading: true, render: (row) => <Link to={`/household-imports/${row.id}`}>{row.fileName}</Link> },
    { key: 'state', title: t('import.state'), width: 100, render: state },
    { key: 'layout', title: t('import.layoutShort'), render: (row) => t(`import.layout.${row.layout as 'register'}`) },
    { key: 'created', title: t('import.count.created'), align: 'end', render: (row) => count(row.createdRows) },
    { key: 'unchanged', title: t('import.count.unchanged'), align: 'end', render: (row) => count(row.unchangedRows) },
    { key: 'different', title: t('import.count.different'), align: 'end', render: (row) => count(row.differentRows) },
    { key: 'rejected', title: t('import.count.rejected'), align: 'end', render: (row) => count(row.rejectedRows) },
    { key: 'by', title: t('import.by'), render: (row) => row.requestedBy },
    { key: 'at', title: t('import.at'), render: (row) => formatDateTime(row.createdAt) },
  ];
}

export function rejectedColumns(t: T, faultText: (fault: RejectedRow['faults'][number]) => string): Column<RejectedRow>[] {
  return [
    { key: 'line', title: t('import.line'), width: 80, render: (row) => <span className="sw-digits">{row.line}</span> },
    { key: 'household', title: t('import.householdKey'), width: 120, render: (row) => <span className="sw-digits">{row.household}</span> },
    { key: 'name', title: t('import.person'), heading: true, width: 120, render: (row) => row.name },
    {
      key: 'faults',
      title: t('import.reasons'),
      render: (row) => (
        <ul className="hh-faults">
          {row.faults.map((fault, place) => (
            <li key={place}>
              {fault.column && <strong>{fault.column} </strong>}
              {faultText(fault)}
            </li>
          ))}
        </ul>
      ),
    },
  ];
}

export function differenceColumns(t: T, mayOpen: boolean): Column<Difference>[] {
  return [
    { key: 'line', title: t('import.line'), width: 80, render: (row) => row.line && <span className="sw-digits">{row.line}</span> },
    {
      key: 'household',
      title: t('import.person'),
      heading: true,
      render: (row) => (row.householdId && mayOpen ? <Link to={`/households/${row.householdId}`}>{row.name}</Link> : row.name),
    },
    { key: 'kind', title: t('import.difference'), render: (row) => t(`import.differenceKind.${row.kind as 'field'}`, { defaultValue: row.kind }) },
    { key: 'column', title: t('import.column'), render: (row) => row.column },
    { key: 'registered', title: t('import.registered'), render: (row) => row.inRegister },
    { key: 'inFile', title: t('import.inFile'), render: (row) => row.inFile },
  ];
}

/** @param merge a link to merge the two, for those who may */
export function duplicateColumns(t: Translate<'household/import', 'household'>, mayOpen: boolean, merge?: (row: Duplicate) => ReactNode): Column<Duplicate>[] {
  const side = ({ householdId, householdNo, regionName }: Duplicate['one']) => (
    <>
      {regionName}
      <br />
      {mayOpen ? <Link to={`/households/${householdId}`}>{householdNo}</Link> : householdNo}
    </>
  );
  return [
    { key: 'name', title: t('duplicate.name'), heading: true, width: 120, render: (row) => row.one.name },
    { key: 'one', title: t('duplicate.one'), render: (row) => side(row.one) },
    { key: 'other', title: t('duplicate.other'), render: (row) => side(row.other) },
    ...(merge ? [{ key: 'merge', title: t('member.actions', { ns: 'household' }), width: 200, render: merge }] : []),
  ];
}

export function sharedPhoneColumns(t: T, mayOpen: boolean): Column<SharedPhone>[] {
  return [
    { key: 'phone', title: t('sharedPhone.phone'), heading: true, width: 150, render: (row) => <span className="sw-digits">{row.phone}</span> },
    {
      key: 'count',
      title: t('sharedPhone.count'),
      align: 'end',
      width: 80,
      render: (row) => <span className="sw-digits">{formatNumber(row.householdCount)}</span>,
    },
    {
      key: 'households',
      title: t('sharedPhone.households'),
      render: ({ households, householdCount }) => (
        <ul className="hh-holders">
          {households.map(({ householdId, headName, regionName, member }) => (
            <li key={householdId}>
              {mayOpen ? <Link to={`/households/${householdId}`}>{headName}</Link> : headName} {regionName}
              {member && member !== headName && ` ${t('sharedPhone.member', { name: member })}`}
            </li>
          ))}
          {householdCount > households.length && <li>{t('sharedPhone.more', { count: householdCount - households.length })}</li>}
        </ul>
      ),
    },
  ];
}
