import { useMemo, useRef, useState } from 'react';
import { useConfig } from '@/config/context';
import { useFormat, useTranslation } from '@/i18n';
import { lookStyle, MarkShape } from '@/map/LookMark';
import { DIMENSION_LOOKS } from '../arcs/colours';
import type { Graph } from './graph';
import { neighboursOf } from './graph';
import { labelsOf } from './labels';
import { type Layout, layoutOf, MOST_DRAWN, type PlacedNode, type Size } from './layout';
import { useSize } from './useSize';

interface Props {
  readonly graph: Graph;
  readonly selected: string | undefined;
  readonly onSelect: (id: string | undefined) => void;
}

/** Nodes and lines; the tables say the same to those who use no pointer. */
export default function Picture({ graph, selected, onSelect }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const size = useSize(host);
  const { t } = useTranslation('network');
  const format = useFormat();
  const all = graph.edges.length;
  return (
    <div className="net-picture" ref={host}>
      {size && <Drawing graph={graph} size={size} selected={selected} onSelect={onSelect} />}
      <p className="net-legend">
        {t('legend')}
        {all > MOST_DRAWN &&
          ` ${t('fewerDrawn', { drawn: format.number(MOST_DRAWN), all: format.number(all) })}`}
      </p>
    </div>
  );
}

function Drawing({ graph, size, selected, onSelect }: Props & { readonly size: Size }) {
  const { t } = useTranslation('network');
  const format = useFormat();
  const layout = useMemo(() => layoutOf(graph, size), [graph, size]);
  const [pointed, setPointed] = useState<string>();
  const centre = pointed ?? selected;
  const lit = useMemo(
    () =>
      centre === undefined
        ? undefined
        : new Set([centre, ...neighboursOf(graph, centre).map(({ node }) => node.id)]),
    [graph, centre],
  );
  const title = t('picture', {
    nodes: format.number(graph.nodes.length),
    edges: format.number(graph.edges.length),
  });
  return (
    <svg role="img" aria-label={title} width={size.width} height={size.height} className="net">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a pointer's way; the tables are the keyboard's */}
      <g
        onPointerOver={(event) => setPointed(nodeAt(event.target))}
        onPointerLeave={() => setPointed(undefined)}
        onClick={(event) => onSelect(nodeAt(event.target))}
        onKeyDown={() => undefined}
      >
        <rect className="ground" width={size.width} height={size.height} />
        <Lines layout={layout} centre={centre} />
        {layout.nodes.map((placed) => (
          <Node
            key={placed.node.id}
            placed={placed}
            isChosen={placed.node.id === selected}
            isDim={lit !== undefined && !lit.has(placed.node.id)}
          />
        ))}
        <Names layout={layout} centre={centre} lit={lit} width={size.width} />
      </g>
    </svg>
  );
}

function nodeAt(target: EventTarget): string | undefined {
  return target instanceof Element ? target.closest<SVGGElement>('[data-node]')?.dataset.node : undefined;
}

function Lines({ layout, centre }: { readonly layout: Layout; readonly centre: string | undefined }) {
  const isLit = ({ from, to }: Layout['edges'][number]) => from.node.id === centre || to.node.id === centre;
  const ordered = centre
    ? [...layout.edges].sort((a, b) => Number(isLit(a)) - Number(isLit(b)))
    : layout.edges;
  return ordered.map((line) => (
    <line
      key={line.edge.id}
      className={centre === undefined ? undefined : isLit(line) ? 'lit' : 'dim'}
      x1={line.from.x}
      y1={line.from.y}
      x2={line.to.x}
      y2={line.to.y}
      strokeWidth={line.width}
    />
  ));
}

interface NodeProps {
  readonly placed: PlacedNode;
  readonly isChosen: boolean;
  readonly isDim: boolean;
}

/** A circle; one of a dimension has its hue, and its mark inside. */
function Node({ placed: { node, x, y, radius }, isChosen, isDim }: NodeProps) {
  const { homeCountry } = useConfig();
  const format = useFormat();
  const look = node.dimension && DIMENSION_LOOKS[node.dimension];
  const isHome = node.id === homeCountry || node.country === homeCountry;
  const states = [isChosen && 'chosen', isDim && 'dim', isHome && 'home', look && 'hued'];
  return (
    <g
      data-node={node.id}
      className={`node ${states.filter(Boolean).join(' ')}`}
      style={look && lookStyle(look)}
    >
      <title>{`${node.name}: ${format.number(node.links)}`}</title>
      <circle cx={x} cy={y} r={radius} />
      {look && radius > 7 && <MarkShape look={look} x={x} y={y} side={radius * 0.9} />}
    </g>
  );
}

interface NamesProps {
  readonly layout: Layout;
  readonly centre: string | undefined;
  readonly lit: ReadonlySet<string> | undefined;
  readonly width: number;
}

function Names({ layout, centre, lit, width }: NamesProps) {
  const shown = useMemo(() => {
    const nodes = lit ? layout.nodes.filter(({ node }) => lit.has(node.id)) : layout.nodes;
    return labelsOf(nodes, new Set(centre ? [centre] : []), width);
  }, [layout, lit, centre, width]);
  return shown.map(({ id, text, x, y }) => (
    <text key={id} x={x} y={y} className={id === centre ? 'centre' : undefined}>
      {text}
    </text>
  ));
}
