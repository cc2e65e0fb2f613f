import { Link } from 'react-router';
import type { Translate } from '@/shared/i18n';
import { StateTag } from '@/shared/ui/field';
import type { Column } from '@/shared/ui/office';
import type { HouseholdItem } from '../queries';
import type { useCodes } from '../useCodes';

type T = Translate<'household/list', 'household'>;
type Codes = ReturnType<typeof useCodes>;

export function householdColumns(t: T, codes: Codes, mayOpen: boolean): Column<HouseholdItem>[] {
  return [
    {
      key: 'head',
      title: t('column.head'),
      heading: true,
      width: 130,
      render: (row) => (
        <>
          {mayOpen ? <Link to={`/households/${row.id}`}>{row.headName}</Link> : row.headName}
          {row.matched && row.matched !== row.headName && <small className="hh-matched">{t('search.matched', { names: row.matched })}</small>}
        </>
      ),
    },
    { key: 'no', title: t('column.no'), width: 150, render: (row) => <span className="sw-digits">{row.householdNo}</span> },
    { key: 'region', title: t('column.region'), width: 240, render: (row) => row.regionName },
    { key: 'type', title: t('column.type'), width: 90, render: (row) => codes.label('householdType', row.householdType) },
    { key: 'members', title: t('column.members'), width: 70, align: 'end', render: (row) => row.memberCount },
    { key: 'labour', title: t('column.labour'), width: 80, align: 'end', render: (row) => row.labourCount },
    {
      key: 'tags',
      title: t('column.tags'),
      render: (row) =>
        (row.keyGroupReasons.length > 0 || row.wholeNoLabour) && (
          <span className="hh-row">
            {row.keyGroupReasons.map((reason) => (
              <StateTag key={reason} tone="warn">
                {codes.label('keyGroupReason', reason)}
              </StateTag>
            ))}
            {row.wholeNoLabour && <StateTag tone="warn">{t('page.withoutLabour', { ns: 'household' })}</StateTag>}
          </span>
        ),
    },
    { key: 'phone', title: t('column.phone'), width: 120, render: (row) => row.phone && <span className="sw-digits">{row.phone}</span> },
    {
      key: 'status',
      title: t('column.status'),
      width: 90,
      render: (row) => (
        <StateTag tone={row.status === 'active' ? 'ok' : 'plain'}>{codes.label('householdStatus', row.status)}</StateTag>
      ),
    },
  ];
}
