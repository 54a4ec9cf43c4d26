import type { Call, Cap, Conversion, ExchangeRate, Tariff } from '@/api';

export const TECHNICIAN: Tariff = {
  id: '0199f000-0000-7000-8000-000000000001',
  version: 3,
  category: 'technician',
  names: { ca: 'Personal tècnic', es: 'Personal técnico', fr: 'Personnel technique' },
  country: 'AR',
  hourly: { amount: '18.00', currency: 'EUR' },
  validFrom: '2026-01-01',
  source: 'Resolución 12/2026',
};

export const ANYWHERE: Tariff = {
  id: '0199f000-0000-7000-8000-000000000002',
  version: 0,
  category: 'expert',
  names: { es: 'Especialista' },
  hourly: { amount: '50.00', currency: 'USD' },
  validFrom: '2025-01-01',
  validUntil: '2025-12-31',
  source: 'Convenio marco',
};

export const STATED: ExchangeRate = {
  id: '0199f100-0000-7000-8000-000000000001',
  kind: 'MANUAL',
  base: 'EUR',
  currency: 'ARS',
  rate: '1600',
  date: '2026-03-30',
  source: 'BNA, vendedor',
  reason: 'Acta 7/26',
  recordedBy: 'analista',
  recordedAt: '2026-04-01T12:00:00Z',
};

export const AVERAGE: ExchangeRate = {
  id: '0199f100-0000-7000-8000-000000000002',
  kind: 'ANNUAL_AVERAGE',
  base: 'USD',
  currency: 'UYU',
  rate: '40.125',
  date: '2025-12-31',
  source: 'FMI',
  recordedAt: '2026-01-15T12:00:00Z',
};

const counted = { base: { selection: { counted: true } } };

/** The call the guide works out: halves, a quarter for the State, and how much of what is valued counts. */
export const WORKED_CAPS: readonly Cap[] = [
  {
    code: 'french-valued',
    names: { es: 'Lo valorizado francés computa hasta un quinto de la base' },
    effect: 'COUNTS_AT_MOST',
    measure: { kinds: ['IN_KIND', 'STAFF_TIME'], sides: ['FR'] },
    base: { stated: true },
    limit: '20.00',
  },
  {
    code: 'argentine-half',
    names: { es: 'La parte argentina, la mitad' },
    effect: 'AT_LEAST',
    measure: { sides: ['AR'], counted: true },
    ...counted,
    limit: '50.00',
  },
  {
    code: 'french-half',
    names: { es: 'La parte francesa, la mitad' },
    effect: 'AT_LEAST',
    measure: { sides: ['FR'], counted: true },
    ...counted,
    limit: '50.00',
  },
  {
    code: 'state-quarter',
    names: { es: 'El Estado francés, a lo sumo un cuarto' },
    effect: 'AT_MOST',
    measure: { sides: ['FR'], actorTypes: ['NATIONAL_BODY'] },
    ...counted,
    limit: '25.00',
  },
];

export const WORKED: Call = {
  id: '0199e200-0000-7000-8000-000000000001',
  version: 3,
  code: 'FR-AR-2026',
  title: 'Cooperación descentralizada 2026',
  country: 'FR',
  opensOn: '2026-01-15',
  closesOn: '2026-04-30',
  currency: 'EUR',
  notes: 'Segunda edición',
  caps: [...WORKED_CAPS],
};

/** From Argentine pesos into Uruguayan ones by way of the euro, asked for a day later than either rate. */
export const BY_EURO: Conversion = {
  from: 'ARS',
  to: 'UYU',
  kind: 'MANUAL',
  rate: '33.333333',
  legs: [
    { base: 'EUR', currency: 'ARS', rate: '1600', date: '2026-03-30', source: 'BNA, vendedor' },
    { base: 'EUR', currency: 'UYU', rate: '48', date: '2026-03-31', source: 'BCU' },
  ],
  date: '2026-03-30',
  source: 'BNA, vendedor; BCU',
  reason: 'Acta 7/26',
  label: 'TRIANGULATED',
  amount: { amount: '120.00', currency: 'UYU' },
};
