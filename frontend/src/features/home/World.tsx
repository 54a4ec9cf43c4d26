import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type AdministrativeStatus, useApi } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { Panel } from '@/ui/Page';
import { countText } from './countText';
import { countQuery } from './queries';

const STATUSES = ['GOVERNED', 'GROUPING', 'UNCONFIRMED'] as const satisfies readonly AdministrativeStatus[];

/** The whole register, the home country and all others. */
export function World() {
  const { t } = useTranslation(['home', 'common']);
  const format = useFormat();
  const api = useApi();
  const counts = useQueries({ queries: STATUSES.map((status) => countQuery(api, { status })) });
  return (
    <Panel title={t('home:world.title')}>
      <dl className="kv">
        {STATUSES.flatMap((status, index) => {
          const value = counts[index]?.data;
          return [
            <dt key={`${status}-name`}>{t(`common:status.${status}`)}</dt>,
            <dd key={status} className="num">
              {value ? (
                <Link to="/territories" search={{ status }}>
                  {countText(value, format)}
                </Link>
              ) : (
                <span className="meta">{'…'}</span>
              )}
            </dd>,
          ];
        })}
      </dl>
    </Panel>
  );
}
