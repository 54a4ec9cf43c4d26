import { Link } from '@tanstack/react-router';
import type { TerritoryDetail } from '@/api';
import { useTranslation } from '@/i18n';
import { useCountries } from '@/records/useCountries';
import { PageHead } from '@/ui/Page';
import { levelLabel } from '../labels';
import { StatusBadge } from '../StatusBadge';
import { Actions } from './Actions';

interface Props {
  readonly territory: TerritoryDetail;
  readonly etag: string;
}

export function DetailHead({ territory, etag }: Props) {
  const { t } = useTranslation('territories');
  const { nameOf } = useCountries();
  return (
    <header className="record-head">
      <PageHead
        title={territory.name}
        crumbs={<Crumbs territory={territory} />}
        actions={<Actions territory={territory} etag={etag} />}
      />
      <p className="record-under">
        <span className="lead">{[levelLabel(t, territory), nameOf(territory.country)].join(', ')}</span>
        <StatusBadge status={territory.status} dissolvedOn={territory.dissolvedOn} boxed />
        <span className="meta">{t(`statusHint.${territory.status}`)}</span>
      </p>
    </header>
  );
}

/** The way down to it: country, then every territory above. */
interface CrumbsProps {
  readonly territory: TerritoryDetail;
  /** What is done to it, where the page is not about the territory itself. */
  readonly here?: string;
}

export function Crumbs({ territory, here }: CrumbsProps) {
  const { t } = useTranslation('territories');
  const { nameOf } = useCountries();
  return (
    <nav aria-label={t('detail.path')}>
      <ol className="crumb record-crumb">
        <li>
          <Link to="/territories">{t('title')}</Link>
        </li>
        <li>
          <Link to="/territories" search={{ country: territory.country }}>
            {nameOf(territory.country)}
          </Link>
        </li>
        {territory.ancestors.map((ancestor) => (
          <li key={ancestor.id}>
            <Link to="/territories/$id" params={{ id: ancestor.id }}>
              {ancestor.name}
            </Link>
          </li>
        ))}
        {here && (
          <li>
            <Link to="/territories/$id" params={{ id: territory.id }}>
              {territory.name}
            </Link>
          </li>
        )}
        <li aria-current="page">{here ?? territory.name}</li>
      </ol>
    </nav>
  );
}
