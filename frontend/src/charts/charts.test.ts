import { describe, expect, it } from 'vitest';
import { placeFlows } from './flows';
import { monthsWithin, ticksUpTo } from './scale';

const ROOM = { width: 596, height: 296, left: 118, right: 102 };
const node = (id: string, column: number) => ({ id, column, name: id, note: '' });

describe('bands', () => {
  const nodes = [node('ros', 0), node('bcn', 0), node('upc', 0), node('cash', 1), node('lab', 2)];
  const flows = [
    { from: 'ros', to: 'cash', value: 30, look: 'cash' },
    { from: 'bcn', to: 'cash', value: 60, look: 'cash' },
    { from: 'cash', to: 'lab', value: 90, look: 'cash' },
  ];

  it('are as wide as what flows, and stay in the order given', () => {
    const { nodes: placed, flows: bands } = placeFlows(nodes, flows, ROOM);
    expect(placed.map(({ id }) => id)).toEqual(['ros', 'bcn', 'cash', 'lab']);
    const [ros, bcn] = placed;
    expect(ros?.y1).toBeLessThanOrEqual(bcn?.y0 ?? 0);
    expect((bands[1]?.width ?? 0) / (bands[0]?.width ?? 1)).toBeCloseTo(2);
    expect(bands.every(({ path }) => path.startsWith('M') && !path.includes('NaN'))).toBe(true);
  });

  it('leave out whoever gives nothing', () => {
    expect(placeFlows(nodes, flows, ROOM).nodes.some(({ id }) => id === 'upc')).toBe(false);
    expect(placeFlows(nodes, [], ROOM)).toEqual({ nodes: [], flows: [] });
  });
});

describe('axes', () => {
  it('go in round steps beyond the largest', () => {
    expect(ticksUpTo(232_400)).toEqual([0, 50_000, 100_000, 150_000, 200_000, 250_000]);
    expect(ticksUpTo(100)).toEqual([0, 20, 40, 60, 80, 100]);
    expect(ticksUpTo(0)).toEqual([0]);
  });

  it('name months, not too many', () => {
    expect(monthsWithin('2026-03-01', '2027-02-28')).toEqual([
      '2026-03-01',
      '2026-05-01',
      '2026-07-01',
      '2026-09-01',
      '2026-11-01',
      '2027-01-01',
    ]);
    expect(monthsWithin('2026-03-15', '2026-03-20')).toEqual([]);
  });
});
