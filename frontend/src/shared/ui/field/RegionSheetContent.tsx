import { useState } from 'react';
import { useTranslation } from '@/shared/i18n';
import { useRegionSearch, type RegionLevel, type RegionStep } from '@/shared/region';
import { Icon } from '../icons';
import { Button, Empty, Failed, Loading } from '../states';
import { InputField } from './Field';
import { List } from './layout';
import { Sheet } from './Sheet';
import type { RegionSummary } from '@/shared/api';

export type RegionSheetProps = {
  title: string;
  within: RegionStep;
  level?: RegionLevel;
  onClose: () => void;
  onChoose: (region: RegionStep) => void;
};

/** Finds a division by name, code or pinyin initials, or steps down to it. */
export default function RegionSheet({ title, within, level, onClose, onChoose }: RegionSheetProps) {
  const { t } = useTranslation();
  const [q, setQ] = useState('');
  const [path, setPath] = useState<RegionStep[]>([within]);
  const parent = path.at(-1) ?? within;
  const found = useRegionSearch({ q, parent: parent.code, ...(q && level && { level }) });
  const regions = found.data?.pages.flatMap((page) => page.items) ?? [];
  const mayChoose = (region: RegionStep) => !level || region.level === level;
  const mayOpen = (region: RegionStep) => region.level !== 'group' && region.level !== level;

  return (
    <Sheet
      title={title}
      onClose={onClose}
      foot={
        !q && mayChoose(parent) ? (
          <Button kind="primary" onClick={() => onChoose(parent)}>
            {t('region.use', { name: parent.name })}
          </Button>
        ) : undefined
      }
    >
      <div className="sw-stack">
        <InputField label={t('region.search')} required type="search" value={q} onChange={(e) => setQ(e.target.value)} />
        {!q && path.length > 1 && (
          <Button kind="quiet" icon="back" onClick={() => setPath(path.slice(0, -1))}>
            {path.at(-2)?.name}
          </Button>
        )}
        {found.isPending ? (
          <Loading lines={5} />
        ) : found.isError ? (
          <Failed error={found.error} onRetry={() => void found.refetch()} />
        ) : regions.length === 0 ? (
          <Empty title={t('region.none')} />
        ) : (
          <List label={t('region.below')}>
            {regions.map((region) => (
              <li key={region.code}>
                <button
                  type="button"
                  className="sw-list-item"
                  onClick={() => {
                    if (!q && mayOpen(region)) setPath([...path, region]);
                    else onChoose(region);
                  }}
                >
                  <span className="sw-list-main">
                    <strong>{region.name}</strong>
                    <span className="sw-digits">{q ? whereIs(region) : `${t(`region.level.${region.level}`)} ${region.code}`}</span>
                  </span>
                  {!q && mayOpen(region) && <Icon name="forward" size={18} />}
                </button>
              </li>
            ))}
          </List>
        )}
        {found.hasNextPage && (
          <Button onClick={() => void found.fetchNextPage()} busy={found.isFetchingNextPage}>
            {t('action.loadMore')}
          </Button>
        )}
      </div>
    </Sheet>
  );
}

/** Many villages share a name: what lies above tells them apart. */
function whereIs({ path, code }: RegionSummary): string {
  const above = path.slice(0, -1).map(({ name }) => name);
  return [...above.slice(-2), code].join(' ');
}
