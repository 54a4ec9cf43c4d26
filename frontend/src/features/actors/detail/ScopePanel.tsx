import { Link } from '@tanstack/react-router';
import type { ActorDetail } from '@/api';
import { useTranslation } from '@/i18n';
import { useCountries } from '@/records/useCountries';
import { Panel } from '@/ui/Page';

/** Where it acts: its home, and the territories it acts for beside it. */
export function ScopePanel({ actor: { territory, country, covers } }: { readonly actor: ActorDetail }) {
  const { t } = useTranslation('actors');
  const { nameOf } = useCountries();
  return (
    <Panel title={t('form.where')}>
      <dl className="kv">
        <dt>{t('field.country')}</dt>
        <dd>{nameOf(country)}</dd>
        <dt>{t('field.territory')}</dt>
        <dd>
          {territory ? (
            <Link to="/territories/$id" params={{ id: territory.id }}>
              {territory.name}
            </Link>
          ) : (
            <span className="meta">{t('detail.noTerritory')}</span>
          )}
        </dd>
        <dt>{t('field.covers')}</dt>
        <dd>
          {covers.length === 0 && <span className="meta">{t('detail.noCovers')}</span>}
          {covers.map((cover, index) => (
            <span key={cover.id}>
              {index > 0 && ', '}
              <Link to="/territories/$id" params={{ id: cover.id }}>
                {cover.name}
              </Link>
            </span>
          ))}
        </dd>
      </dl>
    </Panel>
  );
}
