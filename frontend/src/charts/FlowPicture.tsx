import { useMemo } from 'react';
import './charts.css';
import { type Flow, type FlowNode, type PlacedNode, placeFlows, type Room } from './flows';

interface Props {
  /** What it shows, for readers; its figures stand in the table beside it. */
  readonly title: string;
  readonly nodes: readonly FlowNode[];
  readonly flows: readonly Flow[];
}

const WIDTH = 596;
const LEFT = 118;
const RIGHT = 102;
const LEAST_HEIGHT = 296;
/** Room for two lines of words beside each bar. */
const PER_NODE = 42;

/** Bands from column to column, as wide as what flows. */
export default function FlowPicture({ title, nodes, flows }: Props) {
  const most = Math.max(...[0, 1, 2].map((column) => nodes.filter((node) => node.column === column).length));
  const height = Math.max(LEAST_HEIGHT, most * PER_NODE);
  const placed = useMemo(() => {
    const room: Room = { width: WIDTH, height, left: LEFT, right: RIGHT };
    return placeFlows(nodes, flows, room);
  }, [nodes, flows, height]);
  const last = Math.max(...placed.nodes.map(({ column }) => column));
  return (
    <svg className="chart flows" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={title}>
      {placed.flows.map(({ from, to, look, path, width }) => (
        <path key={`${from} ${to} ${look}`} className={`band is-${look}`} d={path} strokeWidth={width} />
      ))}
      {placed.nodes.map((node) => (
        <Bar key={node.id} node={node} isLast={node.column === last} />
      ))}
    </svg>
  );
}

function Bar({ node, isLast }: { readonly node: PlacedNode; readonly isLast: boolean }) {
  const { column, name, note, x0, x1, y0, y1 } = node;
  const isFirst = column === 0;
  const between = !isFirst && !isLast;
  const x = isFirst ? x0 - 8 : x1 + 8;
  const y = between ? y0 + 12 : (y0 + y1) / 2 - 2;
  const words = { x, ...(isFirst && { textAnchor: 'end' as const }), ...(between && { className: 'halo' }) };
  return (
    <g>
      <title>{`${name}: ${note}`}</title>
      <rect x={x0} y={y0} width={x1 - x0} height={Math.max(y1 - y0, 1)} />
      <text {...words} y={y} fontWeight={600}>
        {cut(name)}
      </text>
      <text {...words} y={y + 13}>
        {note}
      </text>
    </g>
  );
}

const LONGEST = 18;
const cut = (name: string) => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name);
