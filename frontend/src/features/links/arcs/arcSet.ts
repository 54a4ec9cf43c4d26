import type { FeatureCollection, Point } from 'geojson';
import type { LinkArc, LinkArcs, LinkPlace } from '@/api';
import type { ArcSet, Mark } from '@/map';
import { isUnsure, looksOf } from './colours';

/** The arcs of some links as the map takes them, and what one asks about them afterwards. */
export interface DrawnLinks {
  readonly set: ArcSet<LinkPlace>;
  readonly points: FeatureCollection<Point>;
  readonly links: ReadonlyMap<string, LinkArc>;
  /** Links of each place, by the actor at home there. */
  readonly linksOf: ReadonlyMap<string, readonly string[]>;
  readonly placeOf: ReadonlyMap<string, LinkPlace>;
}

export function drawnLinks({ places, links }: LinkArcs, today = new Date()): DrawnLinks {
  const linksOf = new Map<string, string[]>(places.map(({ actor }) => [actor, []]));
  for (const { id, partners } of links)
    for (const partner of partners) linksOf.get(places[partner]?.actor ?? '')?.push(id);
  const arcs = links.map((link) => ({
    id: link.id,
    ends: link.partners,
    looks: looksOf(link, today),
    dashed: isUnsure(link, today),
  }));
  return {
    set: { places: places.map((place) => ({ ...place, group: place.country })), arcs },
    points: {
      type: 'FeatureCollection',
      features: places.map(({ actor, longitude, latitude }) => ({
        type: 'Feature',
        properties: { id: actor, weight: Math.max(1, linksOf.get(actor)?.length ?? 0) },
        geometry: { type: 'Point', coordinates: [longitude, latitude] },
      })),
    },
    links: new Map(links.map((link) => [link.id, link])),
    linksOf,
    placeOf: new Map(places.map((place) => [place.actor, place])),
  };
}

export function placesOf({ set, links }: DrawnLinks, id: string | undefined): LinkPlace[] {
  const ends = id === undefined ? [] : (links.get(id)?.partners ?? []);
  return ends.map((end) => set.places[end]).filter((place) => place !== undefined);
}

/** The places of the chosen link by name, and a chosen place. */
export function marksOf(drawn: DrawnLinks, link: string | undefined, place: string | undefined): Mark[] {
  const chosen = place === undefined ? undefined : drawn.placeOf.get(place);
  const places = [...placesOf(drawn, link), ...(chosen ? [chosen] : [])];
  return places.map(({ actor, name, latitude, longitude }) => ({
    id: actor,
    label: name,
    latitude,
    longitude,
    chosen: true,
  }));
}
