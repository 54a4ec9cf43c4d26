import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type TerritoryDetail, type TerritorySummary, useApi } from '@/api';
import { ProblemState } from '@/forms';
import { useFormat, useTranslation } from '@/i18n';
import { More } from '@/records/More';
import { Panel } from '@/ui/Page';
import { Skeleton } from '@/ui/States';
import { levelLabel } from '../labels';
import { childrenQuery } from '../queries';
import { StatusBadge } from '../StatusBadge';

/** What it is made of, one level down. */
export function ChildrenPanel({ territory }: { readonly territory: TerritoryDetail }) {
  const { t } = useTranslation('territories');
  const format = useFormat();
  const { id, childCount } = territory;
  const children = useInfiniteQuery({ ...childrenQuery(useApi(), id), enabled: childCount > 0 });
  const rows = children.data?.pages.flatMap((page) => page.items) ?? [];
  if (childCount === 0) return null;
  return (
    <Panel
      title={t('detail.children')}
      aside={format.number(childCount)}
      end={
        <Link to="/territories" search={{ within: id }}>
          {t('detail.allChildren')}
        </Link>
      }
    >
      {children.isPending && <Skeleton rows={4} label={t('loadingList')} />}
      {children.isError && (
        <ProblemState
          error={children.error}
          title={t('list.failed', { ns: 'records' })}
          onRetry={() => void children.refetch()}
        />
      )}
      {rows.length > 0 && <ChildTable rows={rows} />}
      <More pages={children} />
    </Panel>
  );
}

function ChildTable({ rows }: { readonly rows: readonly TerritorySummary[] }) {
  const { t } = useTranslation('territories');
  const format = useFormat();
  return (
    <table className="table flat territory-children">
      <thead>
        <tr>
          <th>{t('field.name')}</th>
          <th>{t('field.level')}</th>
          <th>{t('field.status')}</th>
          <th className="num">{t('field.population')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>
              <Link to="/territories/$id" params={{ id: row.id }}>
                {row.name}
              </Link>
            </td>
            <td className="soft">{levelLabel(t, row)}</td>
            <td>
              <StatusBadge status={row.status} dissolvedOn={row.dissolvedOn} />
            </td>
            <td className="num">{row.population === undefined ? '–' : format.number(row.population)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
