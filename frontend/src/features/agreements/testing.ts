import type {
  AgreementDetail,
  AgreementParty,
  AgreementSummary,
  Contribution,
  Conversion,
  Plan,
  PlanChecks,
} from '@/api';

export const ROSARIO = '0199b000-0000-7000-8000-000000000001';
export const BARCELONA = '0199b000-0000-7000-8000-000000000009';
export const HOUR = '0199f000-0000-7000-8000-000000000001';

const eur = (amount: string) => ({ amount, currency: 'EUR' });

export const SAME: Conversion = {
  from: 'EUR',
  to: 'EUR',
  rate: '1.000000',
  legs: [],
  label: 'SAME_CURRENCY',
};

export const PESOS: Conversion = {
  from: 'ARS',
  to: 'EUR',
  kind: 'MANUAL',
  rate: '1600.000000',
  legs: [{ base: 'EUR', currency: 'ARS', rate: '1600', date: '2026-03-30', source: 'BNA, vendedor' }],
  date: '2026-03-30',
  source: 'BNA, vendedor',
  reason: 'Acta 7/26',
  label: 'DIRECT',
};

const party = (id: string, name: string, country: string, position: number): AgreementParty => ({
  actor: { id, name },
  country,
  type: 'SUBSTATE_ADMINISTRATION',
  position,
});

export const CASH: Contribution = {
  id: '0199c000-0000-7000-8000-000000000001',
  partyId: ROSARIO,
  kind: 'CASH',
  description: 'Obra civil',
  component: 'Laboratorio',
  amount: { amount: '40000000.00', currency: 'ARS' },
  valueDate: '2026-03-30',
  conversion: PESOS,
  value: eur('25000.00'),
};

export const TIME: Contribution = {
  id: '0199c000-0000-7000-8000-000000000002',
  partyId: ROSARIO,
  kind: 'STAFF_TIME',
  description: 'Técnicos',
  component: 'Formación',
  amount: eur('21600.00'),
  hours: '1200.00',
  tariff: { id: HOUR, category: 'technical', hourly: eur('18.00') },
  valueDate: '2026-03-30',
  conversion: SAME,
  value: eur('21600.00'),
};

export const GIVEN: Contribution = {
  id: '0199c000-0000-7000-8000-000000000003',
  partyId: BARCELONA,
  kind: 'CASH',
  description: 'Equipos',
  component: 'Laboratorio',
  amount: eur('62000.00'),
  valueDate: '2026-03-30',
  conversion: SAME,
  value: eur('62000.00'),
};

export const PLAN: Plan = {
  number: 0,
  state: 'DRAFT',
  preparedBy: 'analista',
  preparedAt: '2026-11-02T12:00:00Z',
  contributions: [CASH, TIME, GIVEN],
  schedule: [
    {
      id: '0199c100-0000-7000-8000-000000000001',
      contributionId: CASH.id,
      dueOn: '2026-06-30',
      amount: { amount: '10000000.00', currency: 'ARS' },
    },
    {
      id: '0199c100-0000-7000-8000-000000000002',
      contributionId: GIVEN.id,
      dueOn: '2026-04-30',
      amount: eur('62000.00'),
      note: 'A la firma',
    },
  ],
  totals: {
    value: eur('108600.00'),
    byParty: [
      {
        partyId: ROSARIO,
        country: 'AR',
        cash: eur('25000.00'),
        inKind: eur('0.00'),
        staffTime: eur('21600.00'),
        value: eur('46600.00'),
        share: '42.91',
      },
      {
        partyId: BARCELONA,
        country: 'ES',
        cash: eur('62000.00'),
        inKind: eur('0.00'),
        staffTime: eur('0.00'),
        value: eur('62000.00'),
        share: '57.09',
      },
    ],
    byCountry: [
      { country: 'AR', value: eur('46600.00'), share: '42.91' },
      { country: 'ES', value: eur('62000.00'), share: '57.09' },
    ],
    byCurrency: [{ amount: '40000000.00', currency: 'ARS' }, eur('83600.00')],
    byComponent: [
      { component: 'Laboratorio', value: eur('87000.00') },
      { component: 'Formación', value: eur('21600.00') },
    ],
    parity: '0.75',
  },
};

export const LABORATORY: AgreementDetail = {
  id: '0199e100-0000-7000-8000-000000000001',
  version: 3,
  link: { id: '0199d000-0000-7000-8000-000000000001', label: 'Rosario y Barcelona' },
  title: 'Laboratorio de agua urbana',
  code: 'AR-ES-0087-02',
  call: { id: '0199e200-0000-7000-8000-000000000001', code: 'CD-2026', title: 'Cooperación 2026' },
  accountCurrency: 'EUR',
  state: 'DRAFT',
  visibility: 'INTERNAL',
  effectiveOn: '2026-03-01',
  closesOn: '2027-02-28',
  languages: ['es', 'ca'],
  parties: [
    party(ROSARIO, 'Municipalidad de Rosario', 'AR', 0),
    party(BARCELONA, 'Ajuntament de Barcelona', 'ES', 1),
  ],
  plan: PLAN,
  plans: [{ number: 0, state: 'DRAFT', preparedAt: '2026-11-02T12:00:00Z' }],
  transitions: [],
  createdAt: '2026-11-02T12:00:00Z',
  updatedAt: '2026-11-02T12:00:00Z',
  createdBy: 'analista',
};

export const FAILING: PlanChecks = {
  plan: 0,
  call: { id: '0199e200-0000-7000-8000-000000000001', code: 'CD-2026', title: 'Cooperación 2026' },
  checks: [
    {
      code: 'valued-half',
      names: { es: 'Parte valorizada', en: 'Valued part' },
      effect: 'AT_MOST',
      measured: eur('119200.00'),
      base: eur('236200.00'),
      share: '50.47',
      limit: '50.00',
      threshold: eur('118100.00'),
      difference: eur('-1100.00'),
      holds: false,
    },
    {
      code: 'whole',
      names: { es: 'Monto del acuerdo' },
      effect: 'AT_MOST',
      measured: eur('236200.00'),
      limit: '250000',
      threshold: eur('250000.00'),
      difference: eur('13800.00'),
      holds: true,
    },
  ],
  holds: false,
};

export const HOLDING: PlanChecks = { ...FAILING, checks: FAILING.checks.slice(1), holds: true };

export function summaryOf(agreement: AgreementDetail): AgreementSummary {
  const { id, version, link, title, code, state, parties, accountCurrency, visibility } = agreement;
  return {
    ...{ id, version, link, title, state, parties, accountCurrency, visibility },
    ...(code && { code }),
    value: agreement.plan.totals.value,
    shares: agreement.plan.totals.byCountry.map(({ country, share }) => ({ country, share })),
    updatedAt: agreement.updatedAt,
  };
}
