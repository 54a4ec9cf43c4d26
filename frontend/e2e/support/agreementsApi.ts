import type {
  AgreementDetail,
  AgreementDraft,
  Call,
  ContributionDraft,
  ExchangeRate,
  LinkDetail,
  LinkDraft,
  Tariff,
} from '../../src/api/types';
import { aLink, create, replace, send, unlike } from './api';
import type { Person } from './people';

/** A link that agreements may be signed under: older than the registry, so that it is active from the beginning. */
export function anActiveLink(partners?: LinkDraft['partners']): Promise<LinkDetail> {
  return aLink({ state: 'ACTIVE', startedOn: '1998-05-11', ...(partners && { partners }) });
}

/** Under it, between its partners; without contributions yet. */
export function anAgreement(
  link: LinkDetail,
  changes: Partial<AgreementDraft> = {},
): Promise<AgreementDetail> {
  const draft: AgreementDraft = {
    linkId: link.id,
    title: `Acuerdo ${unlike()}`,
    accountCurrency: 'EUR',
    parties: link.partners.map(({ actor }) => actor),
    ...changes,
  };
  return create('/agreements', draft);
}

/** A contribution in euros, so that it needs no rate. */
export function euros(partyId: string, amount: string, description: string): ContributionDraft {
  return {
    partyId,
    kind: 'CASH',
    description,
    component: 'Obra',
    amount: { amount, currency: 'EUR' },
    valueDate: '2026-03-30',
  };
}

export async function planned(
  agreement: AgreementDetail,
  contributions: readonly ContributionDraft[],
): Promise<AgreementDetail> {
  return replace('analista', `/agreements/${agreement.id}/contributions`, agreement.version, contributions);
}

/** A call whose one cap lets no country of the two give more than it says, in per cent. */
export function aCall(country: string, limit: string): Promise<Call> {
  const code = unlike().slice(-13).toUpperCase();
  return create(
    '/calls',
    {
      code,
      title: `Convocatoria ${code}`,
      country: 'IT',
      opensOn: '2026-01-01',
      closesOn: '2026-12-31',
      currency: 'EUR',
      caps: [
        {
          code: 'side',
          names: { es: 'Aporte de un solo lado', en: 'One side’s part' },
          effect: 'AT_MOST',
          measure: { sides: [country] },
          base: { selection: {} },
          limit,
        },
      ],
    },
    'administrador',
  );
}

export function readAgreement(id: string): Promise<AgreementDetail> {
  return send('analista', `/agreements/${id}`);
}

/** What an hour is worth: fifty euros, in any country. */
export function aTariff(category: string, person: Person = 'administrador'): Promise<Tariff> {
  return create(
    '/tariffs',
    {
      category,
      names: { es: `Especialista ${category}` },
      hourly: { amount: '50.00', currency: 'EUR' },
      validFrom: '2026-01-01',
      source: 'Journey',
    },
    person,
  );
}

/** A rate of the euro that somebody states. */
export function aRate(currency: string, rate: string, person: Person = 'analista'): Promise<ExchangeRate> {
  const stated = { base: 'EUR', currency, rate, date: '2026-03-31', source: 'Journey', reason: 'Journey' };
  return create('/exchange-rates', stated, person);
}
