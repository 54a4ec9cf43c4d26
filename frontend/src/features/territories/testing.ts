import type { TerritoryDetail } from '@/api';

export const ROSARIO: TerritoryDetail = {
  id: '0199a000-0000-7000-8000-000000001499',
  version: 3,
  name: 'Rosario',
  country: 'AR',
  level: 'MUNICIPAL',
  localType: 'municipalidad',
  status: 'GOVERNED',
  parent: { id: '0199a000-0000-7000-8000-00000000041b', name: 'Santa Fe' },
  ancestors: [
    {
      id: '0199a000-0000-7000-8000-00000000041b',
      name: 'Santa Fe',
      level: 'REGIONAL',
      localType: 'provincia',
    },
  ],
  names: { es: 'Rosario', it: 'Rosario' },
  point: { latitude: -32.94682, longitude: -60.63932 },
  population: 1173533,
  populationYear: 2022,
  hasShape: false,
  childCount: 0,
  identifiers: [{ scheme: 'INDEC', value: '082084', validFrom: '2010-01-01' }],
  events: [],
  predecessors: [],
  formerNames: [],
  source: 'INDEC 2022',
  createdAt: '2026-11-02T12:00:00Z',
  updatedAt: '2026-11-02T12:00:00Z',
};
