import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type TerritorySummary, useApi } from '@/api';
import { ProblemState } from '@/forms/problems';
import { useFormat, useTranslation } from '@/i18n';
import { Panel } from '@/ui/Page';
import { EmptyState, Skeleton } from '@/ui/States';
import { countText } from './countText';
import { unconfirmedQuery } from './queries';
import type { Scope } from './scopes';

interface Props {
  readonly scope: Scope;
  readonly mayConfirm: boolean;
}

/** What waits: places on the map of which nobody has yet said who governs them. */
export function Unconfirmed({ scope, mayConfirm }: Props) {
  const { t } = useTranslation(['home', 'common']);
  const format = useFormat();
  const { data, error, isPending, refetch } = useQuery(unconfirmedQuery(useApi(), scope.countries));
  const total = data?.total;
  return (
    <Panel
      title={t('home:waiting.title')}
      aside={t(mayConfirm ? 'home:waiting.aside' : 'home:waiting.asideRead')}
      end={
        total &&
        total.count > 0 && (
          <Link
            to="/territories"
            search={{ country: scope.countries.join(','), status: 'UNCONFIRMED', sort: '-population' }}
          >
            {t('home:waiting.all', { count: total.count, figure: countText(total, format) })}
          </Link>
        )
      }
    >
      {isPending && <Skeleton rows={6} label={t('common:loading')} />}
      {error && (
        <ProblemState error={error} title={t('home:waiting.failed')} onRetry={() => void refetch()} />
      )}
      {data?.items.length === 0 && (
        <EmptyState title={t('home:waiting.none', { place: scope.place })}>
          {t('home:waiting.noneText')}
        </EmptyState>
      )}
      <ul className="todo">
        {data?.items.map((place) => (
          <Place key={place.id} place={place} />
        ))}
      </ul>
    </Panel>
  );
}

function Place({ place }: { readonly place: TerritorySummary }) {
  const { t } = useTranslation(['home', 'common']);
  const format = useFormat();
  const where = [place.localType ?? t(`common:level.${place.level}`), place.parent?.name].filter(Boolean);
  return (
    <li className="hot">
      <span className="todo-figure">
        {place.population === undefined ? (
          <span className="meta">{t('home:waiting.noPopulation')}</span>
        ) : (
          <>
            <b>{format.number(place.population)}</b>
            <span className="meta">{t('home:waiting.people', { year: place.populationYear ?? '' })}</span>
          </>
        )}
      </span>
      <span className="todo-what">
        <Link to="/territories/$id" params={{ id: place.id }}>
          {place.name}
        </Link>{' '}
        <span className="cc">{place.country}</span>
        <span className="meta cut">{where.join(' · ')}</span>
      </span>
    </li>
  );
}
