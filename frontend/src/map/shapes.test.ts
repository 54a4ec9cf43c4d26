import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { cutAtAntimeridian } from './antimeridian';
import { build } from './data/build-shapes.mjs';
import {
  type CountryShape,
  type CountryTopology,
  countriesAsSeenFrom,
  type SubdivisionShape,
  type SubdivisionTopology,
  subdivisionsOf,
} from './shapes';

const SHIPPED = join(import.meta.dirname, '../../public/shapes');
const read = (name: string) => readFileSync(join(SHIPPED, name), 'utf8');
const world = JSON.parse(read('countries.json')) as CountryTopology;
const shapeOf = (home: string, code: string) =>
  countriesAsSeenFrom(home, world).find((shape) => shape.properties.code === code);
const positions = (shape: CountryShape | SubdivisionShape | undefined): Position[] => {
  const geometry = shape?.geometry;
  return (geometry?.type === 'Polygon' ? geometry.coordinates : geometry?.coordinates.flat())?.flat() ?? [];
};
const STANLEY = { west: -62, south: -53, east: -57, north: -51 };
const reaches =
  ({ west, south, east, north }: typeof STANLEY) =>
  (position: Position) => {
    const [x = 0, y = 0] = position;
    return x > west && x < east && y > south && y < north;
  };

describe('the shipped shapes', () => {
  it('are what the build script makes of its sources', () => {
    const made = build();
    const shipped = [
      'countries.json',
      ...readdirSync(join(SHIPPED, 'admin1')).map((name) => `admin1/${name}`),
    ];
    expect([...made.keys()].sort()).toEqual(shipped.sort());
    for (const [name, text] of made) expect(read(name) === text, name).toBe(true);
  });

  it('carry codes without stray characters', () => {
    const france = subdivisionsOf('FR', JSON.parse(read('admin1/FR.json')) as SubdivisionTopology);
    expect(france.map((shape) => shape.properties.code)).toContain('FR-IDF');
  });

  it("draw the Malvinas as part of Tierra del Fuego among Argentina's 24 provinces", () => {
    const provinces = subdivisionsOf('AR', JSON.parse(read('admin1/AR.json')) as SubdivisionTopology);
    expect(provinces).toHaveLength(24);
    const islands = provinces.filter((shape) => positions(shape).some(reaches(STANLEY)));
    expect(islands.map((shape) => shape.properties.code)).toEqual(['AR-V']);
  });
});

describe('the countries as Argentina draws them', () => {
  it('join the Malvinas to Argentina', () => {
    expect(shapeOf('AR', 'FK')).toBeUndefined();
    expect(positions(shapeOf('AR', 'AR')).some(reaches(STANLEY))).toBe(true);
  });

  it('leave another home country its own view', () => {
    expect(shapeOf('ES', 'FK')).toBeDefined();
    expect(positions(shapeOf('ES', 'AR')).some(reaches(STANLEY))).toBe(false);
  });

  it('draw no band around the world where a country crosses 180 degrees', () => {
    for (const code of ['RU', 'FJ', 'AQ']) {
      const rings = shapeOf('AR', code)?.geometry.coordinates.flat() as Position[][];
      const jumps = rings.flatMap((ring) =>
        ring.filter((point, index) => {
          const before = ring[index - 1] ?? point;
          const edge = Math.abs(point[1] ?? 0) === 90; // along the pole's edge of the sheet
          return !edge && Math.abs((point[0] ?? 0) - (before[0] ?? 0)) > 180;
        }),
      );
      expect(jumps, code).toEqual([]);
    }
  });
});

describe('cutting at the antimeridian', () => {
  it('leaves a shape alone that does not cross', () => {
    const square = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ],
      ],
    };
    expect(cutAtAntimeridian(square)).toBe(square);
  });

  it('splits one that does into an eastern and a western part', () => {
    const square = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [170, 0],
          [-170, 0],
          [-170, 10],
          [170, 10],
          [170, 0],
        ],
      ],
    };
    const { coordinates } = cutAtAntimeridian(square);
    const spans = (coordinates as Position[][][]).map(([ring]) => {
      const xs = (ring ?? []).map(([x = 0]) => x);
      return [Math.min(...xs), Math.max(...xs)];
    });
    expect(spans.sort()).toEqual(
      [
        [-180, -170],
        [170, 180],
      ].sort(),
    );
  });
});
