import { useTranslation } from '@/shared/i18n';
import { StateTag } from '@/shared/ui/field';
import type { Region, RegionTag } from './queries';

/** What makes it a key region: its own tags, and those of the regions above that count for it too. */
export function RegionTags({ region }: { region: Pick<Region, 'tags'> & Partial<Pick<Region, 'inheritedTags'>> }) {
  const { t } = useTranslation('region');
  const inherited = region.inheritedTags ?? [];
  if (region.tags.length + inherited.length === 0) return null;
  return (
    <span style={{ display: 'inline-flex', flexWrap: 'wrap', gap: 6 }}>
      {region.tags.map((tag) => (
        <StateTag key={tag} tone="warn">
          {t(`tag.${tag as RegionTag}`)}
        </StateTag>
      ))}
      {inherited.map(({ tag, region: above }) => (
        <StateTag key={tag + above.code}>{t('tag.inherited', { tag: t(`tag.${tag as RegionTag}`), from: above.name })}</StateTag>
      ))}
    </span>
  );
}
