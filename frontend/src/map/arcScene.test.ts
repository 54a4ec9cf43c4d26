import { describe, expect, it } from 'vitest';
import { ArcScene, BUNDLED_FROM } from './arcScene';

const WORLD = { west: -180, south: -80, east: 180, north: 80 };
const EUROPE = { west: -20, south: 35, east: 35, north: 60 };
const PIEMONTE = { west: 6.5, south: 44, east: 9, north: 46.5 };

/** From one town in Argentina to some in Italy, a degree apart, and to Brazil. */
function scene(italian: number, brazilian: number) {
  const places = [
    { latitude: -34, longitude: -58, group: 'AR' },
    { latitude: -15, longitude: -48, group: 'BR' },
    ...Array.from({ length: 10 }, (_, n) => ({ latitude: 45, longitude: 7 + n, group: 'IT' })),
  ];
  const arc = (id: string, to: number) => ({
    id,
    ends: [0, to],
    looks: { state: 'good' as const },
    dashed: false,
  });
  const arcs = [
    ...Array.from({ length: italian }, (_, n) => arc(`it${n}`, 2 + (n % 10))),
    ...Array.from({ length: brazilian }, (_, n) => arc(`br${n}`, 1)),
  ];
  return new ArcScene({ places, arcs });
}

const look = (of: ArcScene, zoom: number, bounds = EUROPE) => of.drawnAt({ zoom, bounds }, 'state');

describe('arcs', () => {
  it('are drawn one by one, wherever one looks, when they are few', () => {
    const few = scene(BUNDLED_FROM - 1, 0);
    expect(look(few, 1, WORLD)?.singles).toHaveLength(BUNDLED_FROM - 1);
    expect(look(few, 5)).toBeUndefined();
  });

  it('are ribbons between countries from afar', () => {
    const drawn = look(scene(1000, 500), 1, WORLD);
    expect(drawn?.singles).toEqual([]);
    expect(drawn?.ribbons.map(({ properties }) => properties.passes)).toEqual([false, false]);
  });

  it('are ribbons to zones of where one looks, when many end there, and pass by when none does', () => {
    const drawn = look(scene(1000, 500), 4);
    expect(drawn?.singles).toEqual([]);
    const passes = drawn?.ribbons.map(({ properties }) => properties.passes) ?? [];
    expect(passes.filter((one) => one)).toHaveLength(1);
    expect(passes.filter((one) => !one).length).toBeGreaterThan(3);
    expect(look(scene(1000, 500), 6)?.ribbons.length).toBeGreaterThan(drawn?.ribbons.length ?? 0);
  });

  it('are drawn one by one where few end, and the others pass by in ribbons', () => {
    const drawn = look(scene(1000, 500), 7, PIEMONTE);
    expect(drawn?.singles.map(({ properties }) => properties?.id).slice(0, 3)).toEqual(['it0', 'it1', 'it2']);
    expect(drawn?.singles).toHaveLength(300);
    expect(drawn?.ribbons.map(({ properties }) => properties.passes)).toEqual([true, true]);
  });

  it('are drawn one by one when coming closer parts nothing any more', () => {
    const point = { west: 6.9, south: 44.9, east: 7.1, north: 45.1 };
    expect(look(scene(10_000, 0), 8, point)?.singles).toEqual([]);
    expect(look(scene(10_000, 0), 9, point)?.singles).toHaveLength(1000);
  });
});

it('tells nothing anew until what is in view, or the colour, has changed', () => {
  const many = scene(1000, 500);
  expect(look(many, 1, WORLD)).toBeDefined();
  expect(look(many, 2, EUROPE)).toBeUndefined();
  expect(look(many, 4, EUROPE)).toBeDefined();
  expect(look(many, 4.2, { ...EUROPE, west: -22 })).toBeUndefined();
  expect(many.drawnAt({ zoom: 4.2, bounds: EUROPE }, 'freshness')).toBeDefined();
});

it('has the curve of any arc, drawn or not', () => {
  const many = scene(1000, 500);
  expect(many.feature('br7')?.geometry.type).toBe('LineString');
  expect(many.feature('br7')).toBe(many.feature('br7'));
  expect(many.feature('none')).toBeUndefined();
});
