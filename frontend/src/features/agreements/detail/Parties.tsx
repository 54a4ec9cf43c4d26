import { Link } from '@tanstack/react-router';
import type { AgreementDetail, AgreementParty, PartyTotal } from '@/api';
import { useTranslation } from '@/i18n';
import { useMoney } from '@/money';
import { SeeMemory } from '@/records/memory/FieldName';
import { useCountries } from '@/records/useCountries';

interface Props {
  readonly agreement: AgreementDetail;
}

/** Parties as equals: the countries on either side of the arc, in the same size whatever they give. */
export function Parties({ agreement: { parties, plan, amendment } }: Props) {
  const { t } = useTranslation('agreements');
  const countries = [...new Set(parties.map(({ country }) => country))];
  const half = Math.ceil(countries.length / 2);
  const { totals } = amendment ?? plan;
  const side = (some: readonly string[]) => parties.filter(({ country }) => some.includes(country));
  const parity = totals.parity;
  const { decimal } = useMoney();
  return (
    <section className="agr-parties" aria-label={t('field.parties')}>
      <Side parties={side(countries.slice(0, half))} totals={totals.byParty} />
      <div className="joint">
        <svg className="arc" viewBox="0 0 168 32" aria-hidden="true">
          <path d="M6 26C40 4 128 4 162 26" />
          <circle cx="6" cy="26" r="5" />
          <circle cx="162" cy="26" r="5" />
        </svg>
        <b>{parity ? t('parity.is', { parity: decimal(parity) }) : t('parity.none')}</b>
        <SeeMemory field="parties" name={t('field.parties')} />
      </div>
      <Side parties={side(countries.slice(half))} totals={totals.byParty} />
    </section>
  );
}

interface SideProps {
  readonly parties: readonly AgreementParty[];
  readonly totals: readonly PartyTotal[];
}

function Side({ parties, totals }: SideProps) {
  return (
    <ul>
      {parties.map((party) => (
        <Party
          key={party.actor.id}
          party={party}
          total={totals.find(({ partyId }) => partyId === party.actor.id)}
        />
      ))}
    </ul>
  );
}

function Party({
  party: { actor, country },
  total,
}: {
  readonly party: AgreementParty;
  readonly total: PartyTotal | undefined;
}) {
  const { nameOf } = useCountries();
  const { money, percent } = useMoney();
  return (
    <li>
      <h2>
        <Link to="/actors/$id" params={{ id: actor.id }}>
          {actor.name}
        </Link>
      </h2>
      <p className="meta">{nameOf(country)}</p>
      {total && (
        <p className="soft">
          {money(total.value)} <span className="meta">{percent(total.share)}</span>
        </p>
      )}
    </li>
  );
}
