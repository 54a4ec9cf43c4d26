import { describe, expect, it } from 'vitest';
import { graphOf } from './graph';
import { labelsOf } from './labels';
import { layoutOf, MOST_DRAWN } from './layout';

const SIZE = { width: 1000, height: 600 };

/** A hub, and others of which each is joined to the hub and to the next. */
function wheel(size: number) {
  const nodes = Array.from({ length: size }, (_, n) => ({ key: `n${n}`, links: size - n }));
  const spokes = nodes.slice(1).map((_, n) => ({ from: 0, to: n + 1, links: size - n }));
  const rim = nodes.slice(2).map((_, n) => ({ from: n + 1, to: n + 2, links: 1 }));
  return graphOf(
    { by: 'ACTOR', nodes, edges: [...spokes, ...rim], links: size, complete: true },
    { nameOf: (key) => `Municipalidad ${key}`, dimensionOf: () => undefined },
  );
}

describe.each([1, 2, 6, 40, 200])('a network of %i nodes', (size) => {
  const layout = layoutOf(wheel(size), SIZE);

  it('has all of them within its frame, each by its size', () => {
    expect(layout.nodes).toHaveLength(size);
    for (const { x, y, radius } of layout.nodes) {
      expect(x - radius).toBeGreaterThanOrEqual(0);
      expect(x + radius).toBeLessThanOrEqual(SIZE.width);
      expect(y - radius).toBeGreaterThanOrEqual(0);
      expect(y + radius).toBeLessThanOrEqual(SIZE.height);
    }
    const radii = layout.nodes.map(({ radius }) => radius);
    expect(radii).toEqual([...radii].sort((a, b) => b - a));
  });

  it('is the same picture each time', () => {
    expect(layoutOf(wheel(size), SIZE)).toEqual(layout);
  });

  it('has names that do not lie over one another, the chosen one among them', () => {
    const last = `n${size - 1}`;
    const labels = labelsOf(layout.nodes, new Set([last]), SIZE.width);
    expect(labels.map(({ id }) => id)).toContain(last);
    const lines = labels.map(({ text, x, y }) => ({ x, y, half: (text.length * 6.3) / 2 }));
    for (const [index, a] of lines.entries())
      for (const b of lines.slice(index + 1))
        expect(Math.abs(a.x - b.x) >= a.half + b.half - 0.01 || Math.abs(a.y - b.y) >= 16).toBe(true);
  });
});

it('draws the closest pairs where there are too many', () => {
  const nodes = Array.from({ length: 60 }, (_, n) => ({ key: `n${n}`, links: 60 }));
  const edges = nodes.flatMap((_, from) =>
    nodes.slice(from + 1).map((__, at) => ({ from, to: from + at + 1, links: 1 })),
  );
  const graph = graphOf(
    { by: 'THEME', nodes, edges, links: 60, complete: true },
    { nameOf: String, dimensionOf: () => undefined },
  );
  expect(graph.edges.length).toBeGreaterThan(MOST_DRAWN);
  expect(layoutOf(graph, SIZE).edges).toHaveLength(MOST_DRAWN);
});
