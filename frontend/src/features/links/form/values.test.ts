import { describe, expect, it } from 'vitest';
import type { LinkDetail, LinkParty } from '@/api';
import { pathOf } from './pointers';
import { partnersRule } from './rule';
import { linkSchema } from './schema';
import {
  EMPTY,
  fromDetail,
  fromFlat,
  type LinkValues,
  modalitiesDiffer,
  offersIn,
  offersOf,
  type Party,
  participantsDiffer,
  themesDiffer,
  toDraft,
  toFlat,
  toParticipants,
  toPatch,
} from './values';

const party = (actor: string, name: string, country: string, type: LinkParty['type']): LinkParty => ({
  actor,
  name,
  country,
  type,
});
const ROSARIO = party('a-1', 'Municipalidad de Rosario', 'AR', 'SUBSTATE_ADMINISTRATION');
const TORINO = party('a-2', 'Comune di Torino', 'IT', 'SUBSTATE_ADMINISTRATION');
const EMBASSY = party('a-3', 'Embajada en Italia', 'AR', 'MISSION');
const LINK: LinkDetail = {
  id: '0199d000-0000-7000-8000-000000000001',
  version: 3,
  title: 'Municipalidad de Rosario – Comune di Torino',
  titled: false,
  type: 'TWINNING',
  state: 'DRAFT',
  clearance: 'NONE',
  visibility: 'INTERNAL',
  partners: [ROSARIO, TORINO],
  facilitators: [EMBASSY],
  themes: [{ theme: 'safe-water', offeredBy: ['a-2'] }],
  modalities: ['TRAINING', 'EVENTS'],
  startedOn: '1998-05-11',
  languages: ['es', 'it'],
  activities: [],
  source: { name: 'Registro', id: 'H-0412' },
  createdAt: '2026-11-02T12:00:00Z',
  updatedAt: '2026-11-02T12:00:00Z',
  createdBy: 'analista',
};
const CORDOBA: Party = {
  id: 't-9',
  kind: 'territory',
  name: 'Córdoba',
  type: 'SUBSTATE_ADMINISTRATION',
  country: 'AR',
};

const before = fromDetail(LINK);
const [rosario, torino] = before.partners as [Party, Party];
const errorsOf = (values: Partial<LinkValues>) =>
  (linkSchema.safeParse({ ...before, ...values }).error?.issues ?? []).map(
    (issue) => `${issue.path.join('.')} ${issue.message}`,
  );

describe('a new link', () => {
  it('names territories as such, leaves out what is unknown, and is a draft', () => {
    const values: LinkValues = {
      ...EMPTY,
      type: 'TWINNING',
      partners: [CORDOBA, torino],
      themes: [{ theme: 'safe-water', offeredBy: ['t-9'] }],
      source: ' Acta ',
    };
    expect(toDraft('id-1', values)).toEqual({
      id: 'id-1',
      type: 'TWINNING',
      state: 'DRAFT',
      partners: [{ territory: 't-9' }, { actor: 'a-2' }],
      facilitators: [],
      themes: [{ theme: 'safe-water', offeredBy: ['t-9'] }],
      modalities: [],
      languages: [],
      source: { name: 'Acta' },
    });
  });

  it('that is older than the registry is active from the beginning', () => {
    expect(toDraft('id-1', { ...before, preExisting: true })).toMatchObject({
      state: 'ACTIVE',
      startedOn: '1998-05-11',
      source: { name: 'Registro', id: 'H-0412' },
    });
  });
});

describe('a correction of a link', () => {
  it('takes the names of its partners for no title of its own', () => {
    expect(before.title).toBe('');
    expect(fromDetail({ ...LINK, titled: true }).title).toBe(LINK.title);
  });

  it('sends only what changed, and takes a value away with null', () => {
    expect(toPatch(before, fromDetail(LINK))).toEqual({});
    expect(toPatch(before, { ...before, startedOn: null, sourceId: ' ', objectives: 'Agua' })).toEqual({
      startedOn: null,
      objectives: 'Agua',
      source: { name: 'Registro', id: null },
    });
  });

  it('takes an order for no change', () => {
    const turned = { ...before, partners: [torino, rosario], modalities: [...before.modalities].reverse() };
    expect(participantsDiffer(before, turned)).toBe(false);
    expect(modalitiesDiffer(before, turned)).toBe(false);
    expect(participantsDiffer(before, { ...before, facilitators: [] })).toBe(true);
    expect(themesDiffer(before.themes, [{ theme: 'safe-water', offeredBy: [] }])).toBe(true);
  });

  it('names who offers by the actor that stands for a territory once it is a partner', () => {
    const values = {
      ...before,
      partners: [rosario, torino, CORDOBA],
      themes: [{ theme: 'safe-water', offeredBy: ['a-2', 't-9'] }],
    };
    expect(toParticipants(values).partners).toContainEqual({ territory: 't-9' });
    const now = {
      ...LINK,
      partners: [ROSARIO, TORINO, party('a-9', 'Córdoba', 'AR', 'SUBSTATE_ADMINISTRATION')],
    };
    expect(offersIn(now, values)).toEqual([{ theme: 'safe-water', offeredBy: ['a-2', 'a-9'] }]);
  });

  it('lets whoever leaves take their offers along', () => {
    expect(offersOf(before.themes, [rosario])).toEqual([{ theme: 'safe-water', offeredBy: [] }]);
    const flat = { ...toFlat(before), partners: [rosario] };
    expect(fromFlat(flat, false).themes).toEqual([{ theme: 'safe-water', offeredBy: [] }]);
  });

  it('comes back as it was from field by field', () => {
    expect(fromFlat(toFlat(before), false)).toEqual(before);
  });
});

describe('the rule of two countries', () => {
  it.each([
    [[], { standing: 'none' }],
    [[{ type: 'UNIVERSITY', country: 'AR' }], { standing: 'none' }],
    [[rosario, CORDOBA], { standing: 'oneCountry', country: 'AR' }],
    [[rosario, { type: 'UNIVERSITY', country: 'IT' }], { standing: 'oneCountry', country: 'AR' }],
    [[rosario, torino, CORDOBA], { standing: 'met', countries: ['AR', 'IT'] }],
  ] as const)('of %j says %j', (partners, said) => {
    expect(partnersRule(partners)).toEqual(said);
  });
});

describe('the form of a link', () => {
  it('accepts what the registry already holds', () => {
    expect(errorsOf({})).toEqual([]);
  });

  it.each([
    [{ type: null }, 'type required'],
    [{ partners: [rosario] }, 'partners two'],
    [{ partners: [rosario, CORDOBA] }, 'partners twoCountries'],
    [{ plannedEnd: '1998-05-10' }, 'plannedEnd endBeforeStart'],
    [{ preExisting: true, startedOn: null }, 'startedOn required'],
    [{ source: ' ' }, 'source required'],
    [{ objectives: 'x'.repeat(5001) }, 'objectives tooLong'],
  ] satisfies [Partial<LinkValues>, string][])('refuses %j', (values, error) => {
    expect(errorsOf(values)).toEqual([error]);
  });

  it.each([
    ['/source/name', 'source'],
    ['/source/id', 'sourceId'],
    ['/partners', 'partners'],
    ['/partners/1/territory', 'partners.1'],
    ['/partners/7', 'partners'],
    ['/facilitators/0', 'facilitators.0'],
    ['/themes/0/theme', 'themes'],
    ['/0/offeredBy/1', 'themes'],
    ['/2', 'modalities'],
    ['/state', 'preExisting'],
    ['/unheard', undefined],
  ])('finds its field for %s', (pointer, path) => {
    expect(pathOf(pointer, before)).toBe(path);
  });
});
