import type { PlacedNode } from './layout';

export interface Label {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const LINE = 16;
const LETTER = 6.3;
const LONGEST = 26;

/** Names below their circles, those with most links first; one that would lie over another waits to be pointed at. */
export function labelsOf(nodes: readonly PlacedNode[], wanted: ReadonlySet<string>, width: number): Label[] {
  const taken: Box[] = [];
  const labels: Label[] = [];
  const first = [...nodes].sort(
    (a, b) => Number(wanted.has(b.node.id)) - Number(wanted.has(a.node.id)) || b.node.links - a.node.links,
  );
  for (const placed of first) {
    const label = labelOf(placed, width);
    const box = boxOf(label);
    if (!wanted.has(placed.node.id) && taken.some((other) => overlap(box, other))) continue;
    taken.push(box);
    labels.push(label);
  }
  return labels;
}

function labelOf({ node, x, y, radius }: PlacedNode, width: number): Label {
  const text = node.name.length > LONGEST ? `${node.name.slice(0, LONGEST - 1)}…` : node.name;
  const half = (text.length * LETTER) / 2;
  return { id: node.id, text, x: Math.max(half + 2, Math.min(width - half - 2, x)), y: y + radius + 13 };
}

function boxOf({ text, x, y }: Label): Box {
  const half = (text.length * LETTER) / 2;
  return { left: x - half, right: x + half, top: y - LINE + 4, bottom: y + 4 };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
