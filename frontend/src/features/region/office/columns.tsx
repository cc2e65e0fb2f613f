import type { Translate } from '@/shared/i18n';
import { Link } from 'react-router';
import type { Column } from '@/shared/ui/office';
import type { RegionRow } from '../queries';
import { RegionTags } from '../RegionTags';

export function childColumns(t: Translate<'region'>): Column<RegionRow>[] {
  return [
    {
      key: 'name',
      title: t('name'),
      heading: true,
      width: 280,
      render: (row) => <Link to={`/regions/${row.code}`}>{row.name}</Link>,
    },
    { key: 'code', title: t('code'), width: 200, render: (row) => <span className="sw-digits">{row.code}</span> },
    { key: 'level', title: t('level'), width: 120, render: (row) => t(`region.level.${row.level}`, { ns: 'shared' }) },
    { key: 'tags', title: t('tags'), render: (row) => row.tags.length > 0 && <RegionTags region={row} /> },
  ];
}
