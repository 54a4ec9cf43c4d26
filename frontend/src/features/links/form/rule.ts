import type { Party } from './values';

export type PartnersRule =
  | { readonly standing: 'none' }
  | { readonly standing: 'oneCountry'; readonly country: string }
  | { readonly standing: 'met'; readonly countries: readonly string[] };

/** A link joins sub-state administrations of two countries at least; others may take part beside them. */
export function partnersRule(partners: readonly Pick<Party, 'type' | 'country'>[]): PartnersRule {
  const administrations = partners.filter(({ type }) => type === 'SUBSTATE_ADMINISTRATION');
  const countries = [...new Set(administrations.map(({ country }) => country))];
  const [country, ...others] = countries;
  if (country === undefined) return { standing: 'none' };
  return others.length === 0 ? { standing: 'oneCountry', country } : { standing: 'met', countries };
}
