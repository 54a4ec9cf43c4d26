import type { LinkDetail, LinkSummary } from '@/api';

const ROSARIO = '0199b000-0000-7000-8000-000000000001';

/** Two cities as equals, a mission that helps along. */
export const TWINNING: LinkDetail = {
  id: '0199d000-0000-7000-8000-000000000001',
  version: 3,
  title: 'Hermanamiento Rosario – Torino',
  titled: true,
  type: 'TWINNING',
  state: 'DRAFT',
  clearance: 'NONE',
  visibility: 'INTERNAL',
  partners: [
    {
      actor: ROSARIO,
      name: 'Municipalidad de Rosario',
      type: 'SUBSTATE_ADMINISTRATION',
      country: 'AR',
      territory: { id: '0199a000-0000-7000-8000-000000001499', name: 'Rosario' },
    },
    {
      actor: '0199b000-0000-7000-8000-000000000007',
      name: 'Città di Torino',
      type: 'SUBSTATE_ADMINISTRATION',
      country: 'IT',
      territory: { id: '0199a000-0000-7000-8000-00000000041b', name: 'Torino' },
    },
  ],
  facilitators: [
    {
      actor: '0199b000-0000-7000-8000-000000000008',
      name: 'Consulado General en Milán',
      type: 'MISSION',
      country: 'AR',
    },
  ],
  themes: [
    { theme: 'safe-water', offeredBy: [ROSARIO] },
    { theme: 'culture', offeredBy: [] },
  ],
  modalities: ['EXPERT_EXCHANGE'],
  startedOn: '1998-05-11',
  lastConfirmedOn: '2019-09-18',
  languages: ['es', 'it'],
  activities: [
    {
      id: '0199e000-0000-7000-8000-000000000001',
      date: '2019-09-18',
      place: 'Torino',
      participants: [ROSARIO],
      outcome: 'Plan conjunto de cuencas',
    },
  ],
  source: { name: 'Registro de hermanamientos 1998' },
  createdAt: '2026-11-02T12:00:00Z',
  updatedAt: '2026-11-02T12:00:00Z',
  createdBy: 'analista',
};

export function summaryOf(link: LinkDetail): LinkSummary {
  const { id, version, title, type, state, partners, startedOn, lastConfirmedOn, visibility } = link;
  return {
    ...{ id, version, title, type, state, partners, visibility },
    themes: link.themes.map(({ theme }) => theme),
    ...(startedOn && { startedOn }),
    ...(lastConfirmedOn && { lastConfirmedOn }),
  };
}
