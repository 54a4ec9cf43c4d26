import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type AgreementSummary, type Api, unwrap, useApi } from '@/api';
import { ProblemState } from '@/forms';
import { useFormat, useTranslation } from '@/i18n';
import { useMoney } from '@/money';
import { Panel } from '@/ui/Page';
import { Skeleton } from '@/ui/States';
import { AgreementStateBadge } from './agreementLooks';
import { AGREEMENTS } from './queries';
import { useMayCreate } from './useMayCreate';

type Of = { readonly link: string } | { readonly actor: string } | { readonly within: string };

const latestQuery = (api: Api, of: Of) =>
  queryOptions({
    queryKey: [...AGREEMENTS, 'latest', of],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/agreements', { params: { query: { ...of, limit: 10, total: true } }, signal })),
  });

interface Props {
  readonly of: Of;
  /** The link a new agreement begins under; nothing where none may. */
  readonly startNew?: { readonly link: string };
}

/** The latest agreements under a link, or those of an actor or of a territory; all of them are a list away. */
export function AgreementsPanel({ of, startNew }: Props) {
  const { t } = useTranslation(['agreements', 'records']);
  const format = useFormat();
  const mayCreate = useMayCreate('agreements');
  const found = useQuery(latestQuery(useApi(), of));
  const { items = [], total } = found.data ?? {};
  return (
    <Panel
      title={t('agreements:title')}
      aside={total && format.number(total.count)}
      end={
        <span className="links-ends">
          {items.length > 0 && (
            <Link to="/agreements" search={of}>
              {t('agreements:panel.all')}
            </Link>
          )}
          {mayCreate && startNew && (
            <Link to="/agreements/new" search={startNew}>
              {t('agreements:action.new')}
            </Link>
          )}
        </span>
      }
    >
      {found.isPending && <Skeleton rows={2} label={t('agreements:loadingList')} />}
      {found.isError && (
        <ProblemState
          error={found.error}
          title={t('records:list.failed')}
          onRetry={() => void found.refetch()}
        />
      )}
      {found.data && items.length === 0 && <p className="meta">{t('agreements:panel.none')}</p>}
      {items.length > 0 && <AgreementTable rows={items} />}
    </Panel>
  );
}

function AgreementTable({ rows }: { readonly rows: readonly AgreementSummary[] }) {
  const { t } = useTranslation('agreements');
  const format = useFormat();
  const { money } = useMoney();
  return (
    <table className="table flat">
      <thead>
        <tr>
          <th>{t('field.title')}</th>
          <th>{t('field.state')}</th>
          <th>{t('field.signedOn')}</th>
          <th className="num">{t('field.value')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, title, state, signedOn, value }) => (
          <tr key={id}>
            <td>
              <Link to="/agreements/$id" params={{ id }}>
                {title}
              </Link>
            </td>
            <td>
              <AgreementStateBadge state={state} />
            </td>
            <td>{signedOn ? format.date(signedOn) : '–'}</td>
            <td className="num">{money(value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
