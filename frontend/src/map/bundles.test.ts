import { expect, it } from 'vitest';
import { bundleFeatures } from './bundles';
import type { LookId } from './looks';

const PLACES = [
  { latitude: -34, longitude: -58, group: 'AR' },
  { latitude: -32, longitude: -60, group: 'AR' },
  { latitude: 45, longitude: 7, group: 'IT' },
  { latitude: 48, longitude: 2, group: 'FR' },
];

const arcs = (count: number, ends: number[], look: LookId, from: number) =>
  Array.from({ length: count }, (_, n) => ({
    id: `${from + n}`,
    ends,
    looks: { state: look },
    dashed: false,
  }));

const groups = {
  groupOf: (place: number) => PLACES[place]?.group,
  isHere: (_: string) => true,
};

it('joins arcs of two groups into a ribbon whose stripes are as wide as their arcs are many', () => {
  const set = {
    places: PLACES,
    arcs: [
      ...arcs(300, [0, 2], 'good', 0),
      ...arcs(100, [2, 1], 'idle', 300),
      ...arcs(200, [0, 1, 3], 'good', 400),
    ],
  };
  const found = bundleFeatures(set, 'state', groups).map(({ properties }) => properties);
  expect(found).toHaveLength(3);
  const [good, idle, french] = found;
  expect(good && idle && good.width / idle.width).toBeCloseTo(3);
  expect(good && idle && idle.offset - good.offset - (good.width + idle.width) / 2).toBeCloseTo(0);
  expect(french?.look).toBe('good');
  expect(french?.offset).toBeCloseTo(0);
  expect(french && good && idle && french.width / (good.width + idle.width)).toBeCloseTo(0.5);
});

it('gives a thin ribbon its most frequent colour', () => {
  const set = {
    places: PLACES,
    arcs: [
      ...arcs(900, [0, 2], 'good', 0),
      ...arcs(30, [0, 3], 'good', 900),
      ...arcs(40, [0, 3], 'idle', 950),
      ...arcs(30, [0, 3], 'warm', 1000),
    ],
  };
  const [, ...thin] = bundleFeatures(set, 'state', groups).map(({ properties }) => properties);
  expect(thin).toEqual([{ look: 'idle', width: 1.5, offset: 0, passes: false }]);
});

it('measures widths by what ends where one looks, and knows what only passes', () => {
  const set = {
    places: PLACES,
    arcs: [...arcs(900, [0, 2], 'good', 0), ...arcs(10, [0, 3], 'good', 900)],
  };
  const here = { ...groups, isHere: (group: string) => group === 'FR' };
  const [italian, french] = bundleFeatures(set, 'state', here).map(({ properties }) => properties);
  expect([italian?.passes, french?.passes]).toEqual([true, false]);
  expect(french?.width).toBe(italian?.width);
});
