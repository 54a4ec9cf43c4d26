import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ActorSummary, type TerritoryDetail, useApi } from '@/api';
import { ProblemState } from '@/forms';
import { useFormat, useTranslation } from '@/i18n';
import { Panel } from '@/ui/Page';
import { Skeleton } from '@/ui/States';
import { actorsQuery } from '../queries';
import { Principal } from './Principal';

/** Who governs it, and the organisations at home in it or anywhere below. */
export function ActorsPanel({ territory }: { readonly territory: TerritoryDetail }) {
  const { t } = useTranslation(['territories', 'records']);
  const format = useFormat();
  const { id } = territory;
  const found = useQuery(actorsQuery(useApi(), id));
  const { items = [], total } = found.data ?? {};
  return (
    <Panel
      title={t('territories:actors.title')}
      aside={total && format.number(total.count)}
      end={
        items.length > 0 && (
          <Link to="/actors" search={{ within: id }}>
            {t('territories:detail.allChildren')}
          </Link>
        )
      }
    >
      <Principal territory={territory} />
      {found.isPending && <Skeleton rows={2} label={t('territories:actors.loading')} />}
      {found.isError && (
        <ProblemState
          error={found.error}
          title={t('records:list.failed')}
          onRetry={() => void found.refetch()}
        />
      )}
      {found.data && items.length === 0 && <p className="meta">{t('territories:actors.none')}</p>}
      {items.length > 0 && <ActorTable rows={items} />}
    </Panel>
  );
}

function ActorTable({ rows }: { readonly rows: readonly ActorSummary[] }) {
  const { t } = useTranslation(['territories', 'common']);
  const format = useFormat();
  return (
    <table className="table flat territory-children">
      <thead>
        <tr>
          <th>{t('territories:field.name')}</th>
          <th>{t('territories:actors.type')}</th>
          <th>{t('territories:actors.home')}</th>
          <th className="num">{t('territories:actors.links')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>
              <Link to="/actors/$id" params={{ id: row.id }}>
                {row.name}
              </Link>
            </td>
            <td className="soft">{t(`common:actorType.${row.type}`)}</td>
            <td className="soft">{row.territory?.name}</td>
            <td className="num">{format.number(row.links)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
