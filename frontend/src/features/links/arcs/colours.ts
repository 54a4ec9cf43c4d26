import type { Dimension, LinkArc, LinkFreshness, LinkState } from '@/api';
import type { LookId } from '@/map';
import { DIMENSIONS } from '@/records/dimensions';
import { freshnessOf } from '@/records/linkLooks';
import { FRESHNESSES, LINK_STATES } from '@/records/links';
import type { Colour } from './colourNames';

export const DIMENSION_LOOKS: Record<Dimension, LookId> = {
  ECONOMIC: 'economic',
  SOCIAL: 'social',
  CULTURAL: 'cultural',
  ENVIRONMENTAL: 'environmental',
  INSTITUTIONAL: 'institutional',
  HUMAN: 'human',
};

/** States of one meaning share a look: the legend names those that there are. */
const STATE_LOOKS: Record<LinkState, LookId> = {
  DRAFT: 'open',
  RETURNED: 'warm',
  SUBMITTED: 'waiting',
  IN_REVIEW: 'waiting',
  CLEARED: 'good',
  OBJECTED: 'stopped',
  ACTIVE: 'good',
  SUSPENDED: 'idle',
  LAPSED: 'idle',
  CONCLUDED: 'idle',
  EXPIRED: 'idle',
  DISCARDED: 'stopped',
  VOID: 'stopped',
};

const FRESHNESS_LOOKS: Record<LinkFreshness, LookId> = {
  FRESH: 'good',
  AGEING: 'plain',
  STALE: 'warm',
  UNCONFIRMED: 'open',
};

/** With several dimensions the first, in their fixed order, lends its colour. */
export function looksOf(
  { dimensions, state, lastConfirmedOn }: LinkArc,
  today: Date,
): Record<Colour, LookId> {
  const first = DIMENSIONS.find((dimension) => dimensions.includes(dimension));
  return {
    dimension: first ? DIMENSION_LOOKS[first] : 'plain',
    state: STATE_LOOKS[state],
    freshness: FRESHNESS_LOOKS[freshnessOf(lastConfirmedOn, today)],
  };
}

/** Nobody has said for three years that it lives. */
export function isUnsure({ lastConfirmedOn }: LinkArc, today: Date): boolean {
  const freshness = freshnessOf(lastConfirmedOn, today);
  return freshness === 'STALE' || freshness === 'UNCONFIRMED';
}

export interface LegendEntry {
  readonly look: LookId;
  /** What it stands for: states, say, of one look; none: links without a theme. */
  readonly of: readonly (Dimension | LinkState | LinkFreshness)[];
  readonly count: number;
}

/** Only what there is, in the order of the closed list it comes from, with how many. */
export function legendOf(arcs: readonly LinkArc[], colour: Colour, today = new Date()): LegendEntry[] {
  const entries = new Map<LookId, { of: Set<LegendEntry['of'][number]>; count: number }>();
  for (const arc of arcs) {
    const look = looksOf(arc, today)[colour];
    const entry = entries.get(look) ?? { of: new Set(), count: 0 };
    entry.count += 1;
    const value = meaningOf(arc, colour, today);
    if (value) entry.of.add(value);
    entries.set(look, entry);
  }
  const order: readonly string[] = { dimension: DIMENSIONS, state: LINK_STATES, freshness: FRESHNESSES }[
    colour
  ];
  const rank = (value: string | undefined) => (value === undefined ? order.length : order.indexOf(value));
  return [...entries]
    .map(([look, { of, count }]) => ({ look, of: [...of].sort((a, b) => rank(a) - rank(b)), count }))
    .sort((a, b) => rank(a.of[0]) - rank(b.of[0]));
}

function meaningOf(arc: LinkArc, colour: Colour, today: Date) {
  if (colour === 'state') return arc.state;
  if (colour === 'freshness') return freshnessOf(arc.lastConfirmedOn, today);
  return DIMENSIONS.find((dimension) => arc.dimensions.includes(dimension));
}
