import { expect, it } from 'vitest';
import { BUNDLED_FROM, bundleFeatures } from './bundles';
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

it('joins arcs of two groups into a ribbon whose stripes are as wide as their arcs are many', () => {
  const set = {
    places: PLACES,
    arcs: [
      ...arcs(300, [0, 2], 'good', 0),
      ...arcs(100, [2, 1], 'idle', 300),
      ...arcs(200, [0, 1, 3], 'good', 400),
    ],
  };
  const found = bundleFeatures(set, 'state').map(({ properties }) => properties);
  expect(found).toHaveLength(3);
  const [good, idle, french] = found;
  expect(good?.width / idle?.width).toBeCloseTo(3);
  expect(idle?.offset - good?.offset).toBeCloseTo((good?.width + idle?.width) / 2);
  expect(french?.look).toBe('good');
  expect(french?.offset).toBeCloseTo(0);
  expect(french?.width).toBeLessThan(good?.width + idle?.width);
});

it('leaves a few arcs as they are', () => {
  expect(
    bundleFeatures({ places: PLACES, arcs: arcs(BUNDLED_FROM - 1, [0, 2], 'good', 0) }, 'state'),
  ).toEqual([]);
});
