import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type AdministrativeStatus, type Level, useApi } from '@/api';
import { ProblemState } from '@/forms/problems';
import { useFormat, useTranslation } from '@/i18n';
import { Panel } from '@/ui/Page';
import { countText } from './countText';
import { type Count, countQuery } from './queries';
import type { Scope } from './scopes';

const LEVELS = ['REGIONAL', 'INTERMEDIATE', 'MUNICIPAL'] as const satisfies readonly Level[];
const STATUSES = ['GOVERNED', 'GROUPING', 'UNCONFIRMED'] as const satisfies readonly AdministrativeStatus[];

/** How many territories of a country there are, by level and status; each figure opens the list behind it. */
export function Figures({ scope }: { readonly scope: Scope }) {
  const { t } = useTranslation(['home', 'common']);
  const api = useApi();
  const country = scope.countries.join(',');
  const cells = LEVELS.flatMap((level) =>
    STATUSES.map((status) => ({ countries: scope.countries, level, status })),
  );
  const answers = useQueries({ queries: cells.map((cell) => countQuery(api, cell)) });
  const failed = answers.find(({ error }) => error);
  const at = (row: number, column: number) => answers[row * STATUSES.length + column]?.data;

  return (
    <Panel title={t('home:figures.title', { place: scope.place })} aside={t('home:figures.aside')}>
      {failed ? (
        <ProblemState
          error={failed.error}
          title={t('home:figures.failed')}
          onRetry={() => void Promise.all(answers.map(({ refetch }) => refetch()))}
        />
      ) : (
        <table className="table figures">
          <thead>
            <tr>
              <th scope="col">{t('home:figures.level')}</th>
              {STATUSES.map((status) => (
                <th key={status} scope="col" className="num">
                  {t(`common:status.${status}`)}
                </th>
              ))}
              <th scope="col" className="num">
                {t('home:figures.all')}
              </th>
            </tr>
          </thead>
          <tbody>
            {LEVELS.map((level, row) => (
              <tr key={level}>
                <th scope="row">{t(`common:level.${level}`)}</th>
                {STATUSES.map((status, column) => (
                  <Figure key={status} value={at(row, column)} search={{ country, level, status }} />
                ))}
                <Figure
                  value={sum(STATUSES.map((_, column) => at(row, column)))}
                  search={{ country, level }}
                />
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}

interface FigureProps {
  readonly value: Count | undefined;
  readonly search: {
    readonly country: string;
    readonly level: Level;
    readonly status?: AdministrativeStatus;
  };
}

function Figure({ value, search }: FigureProps) {
  const { t } = useTranslation(['home', 'common']);
  const format = useFormat();
  const name = t('home:figures.door', {
    level: t(`common:level.${search.level}`),
    status: search.status ? t(`common:status.${search.status}`) : t('home:figures.all'),
    figure: value ? countText(value, format) : '',
  });
  return (
    <td className="num">
      {!value && <span className="meta">{'…'}</span>}
      {value?.count === 0 && <span className="meta">{'–'}</span>}
      {value && value.count > 0 && (
        <Link to="/territories" search={search} aria-label={name}>
          {countText(value, format)}
        </Link>
      )}
    </td>
  );
}

/** Known only when all its parts are; an estimate among them makes it one. */
function sum(parts: readonly (Count | undefined)[]): Count | undefined {
  const known = parts.filter((part) => part !== undefined);
  if (known.length < parts.length) return undefined;
  return {
    count: known.reduce((total, { count }) => total + count, 0),
    exact: known.every(({ exact }) => exact),
  };
}
