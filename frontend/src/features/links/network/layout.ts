import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Graph, NetEdge, NetNode } from './graph';

export interface PlacedNode {
  readonly node: NetNode;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface PlacedEdge {
  readonly edge: NetEdge;
  readonly from: PlacedNode;
  readonly to: PlacedNode;
  readonly width: number;
}

export interface Layout {
  readonly nodes: readonly PlacedNode[];
  /** The closest ones, thin lines first: more would be a grey cloud. */
  readonly edges: readonly PlacedEdge[];
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const MOST_DRAWN = 600;
/** So few stand in a ring: there is no form to find. */
const RING = 8;
/** Nodes first find their neighbours, passing through one another, and then make room. */
const ROUNDS = { near: 400, apart: 200 };

/** Where everything stands: the same data give the same picture, on every screen of one size. */
export function layoutOf({ nodes, edges }: Graph, size: Size): Layout {
  const drawn = edges.slice(0, MOST_DRAWN);
  const most = Math.max(1, ...nodes.map(({ links }) => links));
  const room = Math.min(size.width, size.height) / (nodes.length > 60 ? 26 : nodes.length > 12 ? 17 : 11);
  // One link makes no large circle and no thick line, though nothing has more.
  const widest = Math.min(room, 6 + 7 * Math.sqrt(most));
  const radiusOf = ({ links }: NetNode) => 4 + (widest - 4) * Math.sqrt(links / most);
  const points = nodes.length <= RING ? ring(nodes) : pushed(nodes, drawn, radiusOf);
  const placed = fitted(nodes, points, radiusOf, size);
  const byId = new Map(placed.map((one) => [one.node.id, one]));
  // Among hundreds of lines a thick one hides the others.
  const strongest = Math.max(1, ...drawn.map(({ links }) => links));
  const heavy = Math.max(2.5, Math.min(9, 150 / Math.sqrt(Math.max(1, drawn.length) * 4)));
  const thickest = Math.min(heavy, 1.5 * Math.sqrt(strongest));
  const lines = drawn.flatMap((edge): PlacedEdge[] => {
    const [from, to] = [byId.get(edge.from.id), byId.get(edge.to.id)];
    const width = 0.75 + thickest * Math.sqrt(edge.links / strongest);
    return from && to ? [{ edge, from, to, width }] : [];
  });
  return { nodes: placed, edges: lines.reverse() };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function ring(nodes: readonly NetNode[]): Point[] {
  return nodes.map((_, index) => {
    const angle = (index / nodes.length) * 2 * Math.PI - Math.PI / 2;
    return { x: Math.cos(angle), y: Math.sin(angle) };
  });
}

/** The angle by which a sunflower sets its seeds: no two in one line. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** Those with most links in the middle. */
function sunflower(nodes: readonly NetNode[]): Point[] {
  return nodes.map((_, index) => {
    const radius = 40 * Math.sqrt(index);
    return { x: radius * Math.cos(index * GOLDEN), y: radius * Math.sin(index * GOLDEN) };
  });
}

/** Forces from a sunflower as the start, a fixed number of rounds, nothing by chance. */
function pushed(
  nodes: readonly NetNode[],
  edges: readonly NetEdge[],
  radiusOf: (node: NetNode) => number,
): Point[] {
  const graph = new UndirectedGraph();
  const start = sunflower(nodes);
  nodes.forEach((node, index) => {
    const { x = 0, y = 0 } = start[index] ?? {};
    graph.addNode(node.id, { x, y, size: radiusOf(node) });
  });
  for (const { from, to, links } of edges) graph.addEdge(from.id, to.id, { weight: 1 + Math.log2(links) });
  const settings = { ...forceAtlas2.inferSettings(graph), gravity: 2, scalingRatio: 24 };
  forceAtlas2.assign(graph, { iterations: ROUNDS.near, settings });
  const points = forceAtlas2(graph, {
    iterations: ROUNDS.apart,
    settings: { ...settings, adjustSizes: true },
  });
  return nodes.map(({ id }) => ({ x: points[id]?.x ?? 0, y: points[id]?.y ?? 0 }));
}

const LABEL_ROOM = 72;

/** Stretched to the room there is, both ways by themselves; names need some at the sides. */
function fitted(
  nodes: readonly NetNode[],
  points: readonly Point[],
  radiusOf: (node: NetNode) => number,
  { width, height }: Size,
): PlacedNode[] {
  const spread = (values: readonly number[], from: number, to: number) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return values.map((value) =>
      high - low < 1e-9 ? (from + to) / 2 : from + ((value - low) / (high - low)) * (to - from),
    );
  };
  const edge = Math.max(12, ...nodes.map(radiusOf)) + 20;
  const side = Math.min(width / 4, edge + LABEL_ROOM);
  const xs = spread(
    points.map(({ x }) => x),
    side,
    width - side,
  );
  const ys = spread(
    points.map(({ y }) => y),
    edge,
    height - edge - 12,
  );
  return nodes.map((node, index) => ({
    node,
    x: Math.round(xs[index] ?? 0),
    y: Math.round(ys[index] ?? 0),
    radius: radiusOf(node),
  }));
}
