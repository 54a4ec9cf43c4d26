import { type SankeyLink, type SankeyNode, sankey, sankeyLinkHorizontal } from 'd3-sankey';

/** A place in the picture: in which column, in the order given. */
export interface FlowNode {
  readonly id: string;
  readonly name: string;
  /** What stands below its name. */
  readonly note: string;
  readonly column: number;
}

export interface Flow {
  readonly from: string;
  readonly to: string;
  /** Its width alone: figures are read from the table. */
  readonly value: number;
  /** What gives it its colour. */
  readonly look: string;
}

export interface PlacedNode extends FlowNode {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

export interface PlacedFlow extends Flow {
  readonly path: string;
  readonly width: number;
}

export interface Room {
  readonly width: number;
  readonly height: number;
  /** Kept free on either side for names. */
  readonly left: number;
  readonly right: number;
}

const BAR = 6;
const GAP = 16;

type Node = SankeyNode<FlowNode, Flow>;
type Link = SankeyLink<FlowNode, Flow>;

/** Where bars and bands lie. Nodes keep the order they came in, so that a party stands where the table has it. */
export function placeFlows(nodes: readonly FlowNode[], flows: readonly Flow[], room: Room) {
  const drawn = flows.filter(({ value }) => value > 0);
  if (drawn.length === 0) return { nodes: [], flows: [] };
  const touched = new Set(drawn.flatMap(({ from, to }) => [from, to]));
  const graph = sankey<FlowNode, Flow>()
    .nodeId(({ id }) => id)
    .nodeAlign((node) => node.column)
    .nodeSort(null as never)
    .nodeWidth(BAR)
    .nodePadding(GAP)
    .extent([
      [room.left, 12],
      [room.width - room.right, room.height - 12],
    ])({
    nodes: nodes.filter(({ id }) => touched.has(id)).map((node) => ({ ...node })),
    links: drawn.map((flow) => ({ ...flow, source: flow.from, target: flow.to })),
  });
  const pathOf = sankeyLinkHorizontal<FlowNode, Flow>();
  return {
    nodes: graph.nodes.map(placedNode),
    flows: graph.links.map((link: Link): PlacedFlow => {
      const { from, to, value, look } = link;
      return { from, to, value, look, path: pathOf(link) ?? '', width: Math.max(link.width ?? 0, 1) };
    }),
  };
}

function placedNode({ id, name, note, column, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }: Node): PlacedNode {
  return { id, name, note, column, x0, x1, y0, y1 };
}
