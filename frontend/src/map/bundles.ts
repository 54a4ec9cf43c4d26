import type { Feature, LineString, MultiLineString } from 'geojson';
import { type Arc, type ArcPlace, type ArcSet, arcGeometry } from './arcs';
import { LOOK_IDS, type LookId } from './looks';

/** From this many on, arcs seen from afar are one stain: they are drawn together by the groups of their places. */
export const BUNDLED_FROM = 600;
/** From here on each arc stands for itself. */
export const SINGLE_ZOOM = 3.25;
const WIDEST = 18;

interface Bundle {
  readonly ends: readonly [string, string];
  readonly counts: Map<LookId, number>;
  total: number;
}

/** One ribbon for each pair of groups, as wide as its arcs are many, in stripes of their colours. */
export function bundleFeatures(set: ArcSet, colourBy: string): Feature<LineString | MultiLineString>[] {
  if (set.arcs.length < BUNDLED_FROM) return [];
  const bundles = gathered(set, colourBy);
  const centres = centresOf(set);
  const most = Math.max(1, ...bundles.map(({ total }) => total));
  return bundles.flatMap(({ ends, counts, total }) => {
    const places = ends.map((group) => centres.get(group)).filter((place) => place !== undefined);
    const geometry = arcGeometry(places);
    const ribbon = 1.5 + (WIDEST - 1.5) * Math.sqrt(total / most);
    let drawn = 0;
    return LOOK_IDS.filter((look) => counts.has(look)).map((look) => {
      const width = (ribbon * (counts.get(look) ?? 0)) / total;
      const offset = drawn + width / 2 - ribbon / 2;
      drawn += width;
      return { type: 'Feature' as const, properties: { look, width, offset }, geometry };
    });
  });
}

function gathered({ places, arcs }: ArcSet, colourBy: string): Bundle[] {
  const bundles = new Map<string, Bundle>();
  for (const arc of arcs) {
    for (const ends of pairsOf(arc, places)) {
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
function pairsOf({ ends: [first = -1, ...others] }: Arc, places: readonly ArcPlace[]): [string, string][] {
  const from = places[first]?.group;
  const to = new Set(others.map((other) => places[other]?.group));
  to.delete(from);
  return [...to].flatMap((group) => (from && group ? [from < group ? [from, group] : [group, from]] : []));
}

/** Where a group's arcs end on average. */
function centresOf({ places, arcs }: ArcSet): Map<string, ArcPlace> {
  const sums = new Map<string, { latitude: number; longitude: number; count: number }>();
  for (const end of arcs.flatMap(({ ends }) => ends)) {
    const { group = '', latitude = 0, longitude = 0 } = places[end] ?? {};
    const sum = sums.get(group) ?? { latitude: 0, longitude: 0, count: 0 };
    sum.latitude += latitude;
    sum.longitude += longitude;
    sum.count += 1;
    sums.set(group, sum);
  }
  return new Map(
    [...sums].map(([group, { latitude, longitude, count }]) => [
      group,
      { latitude: latitude / count, longitude: longitude / count },
    ]),
  );
}
