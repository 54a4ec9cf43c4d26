import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type Api, type LinkSummary, unwrap, useApi } from '@/api';
import { ProblemState } from '@/forms';
import { useFormat, useTranslation } from '@/i18n';
import { Panel } from '@/ui/Page';
import { Skeleton } from '@/ui/States';
import { Freshness, Joined, LinkStateBadge } from './linkLooks';
import { LINKS } from './queries';
import { useMayCreate } from './useMayCreate';

type Of = { readonly actor: string } | { readonly within: string };

const latestQuery = (api: Api, of: Of) =>
  queryOptions({
    queryKey: [...LINKS, 'latest', of],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/links', { params: { query: { ...of, limit: 10, total: true } }, signal })),
  });

interface Props {
  readonly of: Of;
  /** With whom a new link begins; nothing where none may. */
  readonly startNew?: { readonly partner: string } | { readonly territory: string } | undefined;
}

/** The latest links of an actor or of a territory; all of them are a list away. */
export function LinksPanel({ of, startNew }: Props) {
  const { t } = useTranslation(['links', 'records']);
  const format = useFormat();
  const mayCreate = useMayCreate('links');
  const found = useQuery(latestQuery(useApi(), of));
  const { items = [], total } = found.data ?? {};
  return (
    <Panel
      title={t('links:title')}
      aside={total && format.number(total.count)}
      end={
        <span className="links-ends">
          {items.length > 0 && (
            <Link to="/links" search={of}>
              {t('links:panel.all')}
            </Link>
          )}
          {mayCreate && startNew && (
            <Link to="/links/new" search={startNew}>
              {t('links:action.new')}
            </Link>
          )}
        </span>
      }
    >
      {found.isPending && <Skeleton rows={2} label={t('links:loadingList')} />}
      {found.isError && (
        <ProblemState
          error={found.error}
          title={t('records:list.failed')}
          onRetry={() => void found.refetch()}
        />
      )}
      {found.data && items.length === 0 && <p className="meta">{t('links:panel.none')}</p>}
      {items.length > 0 && <LinkTable rows={items} />}
    </Panel>
  );
}

function LinkTable({ rows }: { readonly rows: readonly LinkSummary[] }) {
  const { t } = useTranslation('links');
  return (
    <table className="table flat">
      <thead>
        <tr>
          <th>{t('field.partners')}</th>
          <th>{t('field.type')}</th>
          <th>{t('field.state')}</th>
          <th>{t('field.lastConfirmedOn')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>
              <Link to="/links/$id" params={{ id: row.id }}>
                <Joined partners={row.partners} />
              </Link>
            </td>
            <td className="soft">{t(`type.${row.type}`)}</td>
            <td>
              <LinkStateBadge state={row.state} />
            </td>
            <td>
              <Freshness confirmed={row.lastConfirmedOn} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
