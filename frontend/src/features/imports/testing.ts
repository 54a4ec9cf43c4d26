import type { Import, ImportField, ImportPlace, ImportRow } from '@/api';

const id = (number: number) => `0199f000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** Twinnings of two columns each side, as they come from the ministry's sheets. */
export const UPLOADED: Import = {
  id: id(1),
  version: 3,
  kind: 'LINKS',
  state: 'UPLOADED',
  file: {
    name: 'hermanamientos.csv',
    size: 14_231,
    format: 'CSV',
    encoding: 'UTF-8',
    delimiter: ';',
    keptUntil: '2026-12-26',
  },
  columns: [
    { index: 0, name: 'Ciudad', samples: ['Esquel', 'Rosario'] },
    { index: 1, name: 'País', samples: ['Argentina', 'Argentina'] },
    { index: 2, name: 'Contraparte', samples: ['Aberystwyth', 'Torino'] },
  ],
  mapping: { columns: { 'a.name': 0 }, constants: { type: 'TWINNING' } },
  mappingFrom: 'GUESSED',
  interrupted: false,
  source: 'hermanamientos',
  onDifference: 'FILL',
  author: 'analista',
  createdAt: '2026-11-26T12:10:00Z',
};

export const PREVIEWED: Import = {
  ...UPLOADED,
  version: 5,
  state: 'PREVIEWED',
  rows: 13_081,
  counts: { CREATED: 13_000, HELD: 81 },
  places: { open: 3, decided: 0 },
  reasons: [{ code: 'place-unknown', count: 81, outcome: 'HELD' }],
};

const field = (name: string, group: ImportField['group'], required = false): ImportField => ({
  name,
  group,
  required,
  constant: false,
  values: [],
});

export const FIELDS: ImportField[] = [
  { ...field('type', 'record', true), constant: true, values: ['TWINNING', 'MEMORANDUM'] },
  field('a.name', 'a', true),
  field('a.country', 'a'),
  field('b.name', 'b', true),
];

export function aRow(row: number): ImportRow {
  return {
    row,
    cells: ['Esquel', 'Argentina', 'Aberystwyth'],
    outcome: 'CREATED',
    reasons: [],
    places: [],
    record: { type: 'LINK', id: id(row), label: `Vínculo ${row}` },
  };
}

export function aPlace(place: number, name: string, more: Partial<ImportPlace> = {}): ImportPlace {
  return {
    place,
    name,
    country: 'AR',
    rows: 2,
    firstRow: place,
    outcome: 'DOUBTFUL',
    reason: 'several-alike',
    candidates: [1, 2].map((number) => ({
      territory: id(place * 10 + number),
      name: `${name} ${number}`,
      country: 'AR',
      level: 'MUNICIPAL' as const,
      parents: 'Chubut',
      by: 'NAME' as const,
      km: number,
    })),
    offer: { name, country: 'AR', level: 'MUNICIPAL', point: { latitude: -42.9, longitude: -71.3 } },
    ...more,
  };
}
