import { Link } from '@tanstack/react-router';
import type { LinkPlace } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { useCountries } from '@/records/useCountries';
import { type Filters, writeFilters } from '../filters';

interface Props {
  readonly place: LinkPlace;
  readonly links: number;
  readonly filters: Filters;
}

/** A partner at its home: how many links it has here, and the way to them. */
export function PlaceCard({ place: { actor, name, country }, links, filters }: Props) {
  const { t } = useTranslation('map');
  const format = useFormat();
  const { nameOf } = useCountries();
  return (
    <section className="peek" aria-label={t('card.place')}>
      <h2>
        {name} <span className="cc">{country}</span>
      </h2>
      <p className="soft">{nameOf(country)}</p>
      <p>{t('card.placeLinks', { count: links, number: format.number(links) })}</p>
      <div className="acts">
        <Link className="btn" to="/links" search={writeFilters({ ...filters, actor })}>
          {t('card.inList')}
        </Link>
        <Link className="btn" to="/actors/$id" params={{ id: actor }}>
          {t('card.openActor')}
        </Link>
      </div>
    </section>
  );
}
