import { Link } from '@tanstack/react-router';
import type { LinkDetail, LinkParty } from '@/api';
import { useTranslation } from '@/i18n';
import { placeOf } from '@/records/linkLooks';
import { SeeMemory } from '@/records/memory/FieldName';
import { useCountries } from '@/records/useCountries';

/** Partners as equals: half of them on either side of the arc, in the same size. */
export function Parties({ link: { partners, type } }: { readonly link: LinkDetail }) {
  const { t } = useTranslation('links');
  const half = Math.ceil(partners.length / 2);
  return (
    <section className="link-parties" aria-label={t('field.partners')}>
      <Side parties={partners.slice(0, half)} />
      <div className="joint">
        <svg className="arc" viewBox="0 0 168 32" aria-hidden="true">
          <path d="M6 26C40 4 128 4 162 26" />
          <circle cx="6" cy="26" r="5" />
          <circle cx="162" cy="26" r="5" />
        </svg>
        <b>{t(`type.${type}`)}</b>
        <SeeMemory field="partners" name={t('field.partners')} />
      </div>
      <Side parties={partners.slice(half)} />
    </section>
  );
}

function Side({ parties }: { readonly parties: readonly LinkParty[] }) {
  return (
    <ul>
      {parties.map((party) => (
        <Party key={party.actor} party={party} />
      ))}
    </ul>
  );
}

function Party({ party }: { readonly party: LinkParty }) {
  const { nameOf } = useCountries();
  const { actor, name, country, territory } = party;
  return (
    <li>
      <h2>
        {territory ? (
          <Link to="/territories/$id" params={{ id: territory.id }}>
            {placeOf(party)}
          </Link>
        ) : (
          placeOf(party)
        )}
      </h2>
      <p className="lead">
        <Link to="/actors/$id" params={{ id: actor }}>
          {name}
        </Link>
      </p>
      <p className="meta">{nameOf(country)}</p>
    </li>
  );
}
