import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { arcFeature, arcGeometry, curve } from './arcs';

const BUENOS_AIRES = { latitude: -34.6, longitude: -58.4 };
const TORINO = { latitude: 45.07, longitude: 7.69 };
const NARA = { latitude: 34.69, longitude: 135.8 };
const SUVA = { latitude: -18.14, longitude: 178.44 };
const APIA = { latitude: -13.83, longitude: -171.77 };

const longestStep = (line: Position[]) =>
  Math.max(...line.slice(1).map(([x = 0], index) => Math.abs(x - (line[index]?.[0] ?? 0))));

describe('an arc', () => {
  it('goes from place to place in small steps, bent to the north of the straight way', () => {
    const [line = [], ...others] = curve(BUENOS_AIRES, TORINO);
    expect(others).toEqual([]);
    expect(line[0]).toEqual([-58.4, -34.6]);
    expect(line.at(-1)).toEqual([7.69, 45.07]);
    expect(longestStep(line)).toBeLessThan(20);
    const [x = 0, y = 0] = line[Math.floor(line.length / 2)] ?? [];
    expect(x).toBeLessThan((-58.4 + 7.69) / 2);
    expect(y).toBeGreaterThan((-34.6 + 45.07) / 2);
  });

  it('is the same whichever end is named first', () => {
    expect(curve(TORINO, BUENOS_AIRES)).toEqual(curve(BUENOS_AIRES, TORINO));
  });

  it.each([
    ['Argentina and Japan', BUENOS_AIRES, NARA],
    ['Fiji and Samoa', SUVA, APIA],
    ['Samoa and Fiji', APIA, SUVA],
  ])('between %s crosses the Pacific in two pieces that meet at 180 degrees', (_, from, to) => {
    const lines = curve(from, to);
    expect(lines).toHaveLength(2);
    const [west = [], east = []] = lines;
    expect(west.at(-1)?.[0]).toBe(180);
    expect(east[0]?.[0]).toBe(-180);
    expect(west.at(-1)?.[1]).toBe(east[0]?.[1]);
    for (const line of lines) {
      expect(longestStep(line)).toBeLessThan(40);
      for (const [x = 999] of line) expect(Math.abs(x)).toBeLessThanOrEqual(180);
    }
    const ends = [west[0], east.at(-1)].map((point) => point?.[0]);
    expect(ends).toEqual([Math.max(from.longitude, to.longitude), Math.min(from.longitude, to.longitude)]);
  });

  it('near a pole stays on the map', () => {
    for (const line of curve({ latitude: 89, longitude: -170 }, { latitude: 88, longitude: 5 }))
      for (const [x = 999, y = 999] of line) {
        expect(Math.abs(x)).toBeLessThanOrEqual(180);
        expect(Math.abs(y)).toBeLessThanOrEqual(90);
      }
  });

  it('among more than two places is a star around the first', () => {
    const { type, coordinates } = arcGeometry([BUENOS_AIRES, TORINO, { latitude: 48.8, longitude: 2.3 }]);
    expect(type).toBe('MultiLineString');
    expect(coordinates).toHaveLength(2);
    for (const line of coordinates as Position[][]) expect(line[0]).toEqual([-58.4, -34.6]);
  });
});

it('draws thirteen thousand arcs by few points each', () => {
  const places = Array.from({ length: 4000 }, (_, n) => ({
    latitude: ((n * 53) % 130) - 60,
    longitude: ((n * 37) % 360) - 180,
  }));
  const arcs = Array.from({ length: 13_000 }, (_, n) => ({
    id: String(n),
    ends: [n % 4000, (n * 7 + 1) % 4000],
    looks: { state: 'good' as const },
    dashed: n % 2 === 0,
  }));
  const features = arcs.map((arc) => arcFeature(arc, places));
  expect(features).toHaveLength(13_000);
  expect(features[1]?.properties).toEqual({ id: '1', dashed: false, state: 'good' });
  const points = features.flatMap(({ geometry }) => geometry.coordinates.flat(1)).length;
  expect(points).toBeLessThan(13_000 * 45);
});
