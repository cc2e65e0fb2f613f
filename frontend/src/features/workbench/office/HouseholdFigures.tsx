import { Link } from 'react-router';
import { useActor } from '@/shared/auth';
import { formatNumber } from '@/shared/format';
import { useTranslation } from '@/shared/i18n';
import { Panel } from '@/shared/ui/office';
import { Empty, Failed, Loading } from '@/shared/ui/states';
import type { HouseholdSummary } from '@/shared/api';
import { useHouseholdSummary, useUnfinishedImports } from '../queries';

const householdTypes = ['general', 'out_of_poverty'] as const;
const tags = ['monitoring_target', 'warning_object', 'new_rural_dibao'] as const;
const left = ['moved_out', 'extinct', 'merged'] as const;

/** The register in figures; each leads to the households that it counts. */
export function HouseholdFigures() {
  const { t } = useTranslation('workbench');
  const actor = useActor();
  const summary = useHouseholdSummary();
  return (
    <Panel title={t('figures.title')}>
      {summary.isPending ? (
        <Loading lines={3} />
      ) : summary.isError ? (
        <Failed error={summary.error} onRetry={() => void summary.refetch()} />
      ) : summary.data.statuses.length === 0 ? (
        <Empty title={t('figures.none')} hint={actor.can('importHouseholds') ? t('figures.noneHint') : undefined} />
      ) : (
        <Figures summary={summary.data} />
      )}
      {actor.can('listHouseholdImports') && <UnfinishedImports />}
    </Panel>
  );
}

function Figures({ summary }: { summary: HouseholdSummary }) {
  const { t } = useTranslation('workbench');
  return (
    <ul className="sw-figures">
      <Figure to="/households?status=active" label={t('figures.active')} count={countOf(summary.statuses, 'active')} />
      {householdTypes.map((type) => (
        <Figure
          key={type}
          to={`/households?status=active&householdType=${type}`}
          label={t(`figures.type.${type}`)}
          count={countOf(summary.householdTypes, type)}
        />
      ))}
      {tags.map((tag) => (
        <Figure
          key={tag}
          to={`/households?status=active&tag=${tag}`}
          label={t(`figures.tag.${tag}`)}
          count={countOf(summary.tags, tag)}
        />
      ))}
      {left
        .filter((status) => countOf(summary.statuses, status) > 0)
        .map((status) => (
          <Figure
            key={status}
            to={`/households?status=${status}`}
            label={t(`figures.left.${status}`)}
            count={countOf(summary.statuses, status)}
          />
        ))}
    </ul>
  );
}

function Figure({ to, label, count }: { to: string; label: string; count: number }) {
  return (
    <li>
      <Link to={to}>
        <strong className="sw-digits">{formatNumber(count)}</strong> {label}
      </Link>
    </li>
  );
}

function UnfinishedImports() {
  const { t } = useTranslation('workbench');
  const imports = useUnfinishedImports();
  if (imports.isPending) return null;
  if (imports.isError) return <Failed error={imports.error} onRetry={() => void imports.refetch()} />;
  if (imports.data === 0) return null;
  return (
    <p>
      <Link to="/household-imports">{t('figures.imports', { count: imports.data })}</Link>
    </p>
  );
}

function countOf(figures: HouseholdSummary['statuses'], code: string): number {
  return figures.find((each) => each.code === code)?.count ?? 0;
}
