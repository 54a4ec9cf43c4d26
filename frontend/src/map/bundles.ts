import type { Feature, LineString, MultiLineString } from 'geojson';
import { type Arc, type ArcPlace, type ArcSet, arcGeometry } from './arcs';
import { LOOK_IDS, type LookId } from './looks';

const WIDEST = 10;
const NARROWEST = 1.5;
/** A stripe that is narrower is a blur, and costs as much as a wide one. */
const STRIPE = 2;

/** With what places are drawn together. */
export interface Grouping {
  /** Of a place: its country, or a zone of the map. */
  readonly groupOf: (place: number) => string | undefined;
  /** Whether a group lies where one looks; ribbons between others only pass by. */
  readonly isHere: (group: string) => boolean;
}

export type Ribbon = Feature<
  LineString | MultiLineString,
  { look: LookId; width: number; offset: number; passes: boolean }
>;

interface Bundle {
  readonly ends: readonly [string, string];
  readonly counts: Map<LookId, number>;
  total: number;
}

/** One ribbon for each pair of groups, as wide as its arcs are many, in stripes of their colours. */
export function bundleFeatures(
  { places, arcs }: ArcSet,
  colourBy: string,
  { groupOf, isHere }: Grouping,
): Ribbon[] {
  const bundles = gathered(arcs, colourBy, groupOf);
  const centres = centresOf(places, arcs, groupOf);
  const here = bundles.filter(({ ends }) => ends.some(isHere));
  const most = Math.max(1, ...(here.length > 0 ? here : bundles).map(({ total }) => total));
  return bundles.flatMap(({ ends, counts, total }) => {
    const places = ends.map((group) => centres.get(group)).filter((place) => place !== undefined);
    const geometry = arcGeometry(places);
    const passes = !ends.some(isHere);
    const ribbon = Math.min(WIDEST, Math.max(NARROWEST, (WIDEST * total) / most));
    return stripes(counts, ribbon).map(
      (stripe): Ribbon => ({ type: 'Feature', properties: { ...stripe, passes }, geometry }),
    );
  });
}

/** Side by side as wide as their shares; a ribbon too narrow for all has those of its most frequent colours. */
function stripes(counts: ReadonlyMap<LookId, number>, ribbon: number) {
  const most = [...counts].sort(([, a], [, b]) => b - a).slice(0, Math.max(1, Math.floor(ribbon / STRIPE)));
  const kept = new Map(most);
  const total = most.reduce((sum, [, count]) => sum + count, 0);
  let drawn = 0;
  return LOOK_IDS.filter((look) => kept.has(look)).map((look) => {
    const width = (ribbon * (kept.get(look) ?? 0)) / total;
    const offset = drawn + width / 2 - ribbon / 2;
    drawn += width;
    return { look, width, offset };
  });
}

function gathered(arcs: readonly Arc[], colourBy: string, groupOf: Grouping['groupOf']): Bundle[] {
  const bundles = new Map<string, Bundle>();
  for (const arc of arcs) {
    for (const ends of pairsOf(arc, groupOf)) {
      const key = ends.join();
      const bundle = bundles.get(key) ?? { ends, counts: new Map(), total: 0 };
      const look = arc.looks[colourBy] ?? 'plain';
      bundle.counts.set(look, (bundle.counts.get(look) ?? 0) + 1);
      bundle.total += 1;
      bundles.set(key, bundle);
    }
  }
  return [...bundles.values()].sort((a, b) => b.total - a.total);
}

/** Each pair of groups once for an arc; within one group there is nothing to draw. */
function pairsOf({ ends: [first = -1, ...others] }: Arc, groupOf: Grouping['groupOf']): [string, string][] {
  const from = groupOf(first);
  const to = new Set(others.map(groupOf));
  to.delete(from);
  return [...to].flatMap((group) => (from && group ? [from < group ? [from, group] : [group, from]] : []));
}

/** Where a group's arcs end on average. */
function centresOf(
  places: readonly ArcPlace[],
  arcs: readonly Arc[],
  groupOf: Grouping['groupOf'],
): Map<string, ArcPlace> {
  const sums = new Map<string, { latitude: number; longitude: number; count: number }>();
  for (const { ends } of arcs) {
    for (const end of ends) {
      const group = groupOf(end) ?? '';
      const { latitude = 0, longitude = 0 } = places[end] ?? {};
      const sum = sums.get(group) ?? { latitude: 0, longitude: 0, count: 0 };
      sum.latitude += latitude;
      sum.longitude += longitude;
      sum.count += 1;
      sums.set(group, sum);
    }
  }
  return new Map(
    [...sums].map(([group, { latitude, longitude, count }]) => [
      group,
      { latitude: latitude / count, longitude: longitude / count },
    ]),
  );
}
