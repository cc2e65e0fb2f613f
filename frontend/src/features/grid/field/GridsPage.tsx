import { formatDate, formatNumber } from '@/shared/format';
import { useTranslation } from '@/shared/i18n';
import { Button, Empty, Failed, List, ListItem, Loading, StateTag } from '@/shared/ui/field';
import { useGrids, type Grid } from '../queries';

/** The grids of the own village or group and who is responsible for them. */
export default function GridsPage() {
  const { t } = useTranslation('grid');
  const grids = useGrids({});
  if (grids.isPending) return <Loading lines={6} />;
  if (grids.error && grids.rows.length === 0) return <Failed error={grids.error} onRetry={grids.retry} />;
  if (grids.rows.length === 0) return <Empty title={t('none')} />;
  return (
    <div className="sw-stack">
      <h1 className="sw-section-title">{t('page.grids', { ns: 'app' })}</h1>
      <List>
        {grids.rows.map((grid) => (
          <ListItem
            key={grid.regionCode}
            title={grid.regionName}
            detail={<Person grid={grid} />}
            end={!grid.accountId && <StateTag tone="bad">{t('vacant')}</StateTag>}
          />
        ))}
      </List>
      {grids.hasMore && (
        <Button onClick={grids.loadMore} busy={grids.isLoadingMore}>
          {t('action.loadMore', { ns: 'shared' })}
        </Button>
      )}
    </div>
  );
}

function Person({ grid }: { grid: Grid }) {
  const { t } = useTranslation('grid');
  const size = t('field.size', { level: t(`level.${grid.level}`), households: formatNumber(grid.households) });
  return grid.personName ? `${size} · ${grid.personName} ${t('field.since', { day: formatDate(grid.since) })}` : size;
}
