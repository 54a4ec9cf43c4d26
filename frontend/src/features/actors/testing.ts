import type { ActorDetail, ActorSummary } from '@/api';

export const ROSARIO: ActorDetail = {
  id: '0199b000-0000-7000-8000-000000000001',
  version: 3,
  name: 'Municipalidad de Rosario',
  legalName: 'Municipalidad de Rosario',
  shortName: 'Rosario',
  type: 'SUBSTATE_ADMINISTRATION',
  country: 'AR',
  territory: { id: '0199a000-0000-7000-8000-000000001499', name: 'Rosario' },
  principal: true,
  status: 'ACTIVE',
  links: 12,
  website: 'https://www.rosario.gob.ar',
  languages: ['es'],
  covers: [{ id: '0199a000-0000-7000-8000-000000000f00', name: 'Funes', country: 'AR' }],
  mergedFrom: [],
  source: 'Registro',
  createdAt: '2026-11-02T12:00:00Z',
  updatedAt: '2026-11-02T12:00:00Z',
};

/** The same town's government, recorded a second time under another name. */
export const INTENDENCIA: ActorDetail = {
  ...ROSARIO,
  id: '0199b000-0000-7000-8000-000000000002',
  version: 7,
  name: 'Intendencia de Rosario',
  legalName: 'Intendencia de Rosario',
  principal: false,
  links: 3,
  covers: [],
};

export function summaryOf(actor: ActorDetail): ActorSummary {
  const { id, version, name, type, country, principal, status, links, shortName, territory } = actor;
  return {
    ...{ id, version, name, type, country, principal, status, links },
    ...(shortName && { shortName }),
    ...(territory && { territory }),
  };
}
