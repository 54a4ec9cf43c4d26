import { type Arc, type ArcFeature, type ArcPlace, type ArcSet, arcFeature, mercator } from './arcs';
import { bundleFeatures, type Grouping, type Ribbon } from './bundles';
import type { Bounds } from './viewport';

/** From this many on, arcs are one stain and slow to draw: they are drawn together where many end. */
export const BUNDLED_FROM = 600;
/** Of so many links those that end where one looks are drawn one by one up to here: others pass by them. */
const SINGLES = 300;
/** Up to here places are drawn together by their groups, wherever they are. */
const GROUP_ZOOM = 3.25;
/** From here on what ends in view is drawn one by one, however many: coming closer parts nothing any more. */
const SINGLE_ZOOM = 9;
/** Zones are these many times halved from a picture as wide as a tile: some 45 to 90 pixels. */
const HALVINGS = 3;

/** Where the map looks. */
export interface Sight {
  readonly zoom: number;
  readonly bounds: Bounds;
}

/** All one by one; ribbons by groups; by zones of where one looks, or one by one where few end; always one by one. */
type Scale = 'all' | 'groups' | 'zones' | 'singles';

interface Detail extends Grouping {
  readonly singles: readonly Arc[];
  readonly bundled: readonly Arc[];
}

export interface DrawnArcs {
  readonly ribbons: Ribbon[];
  readonly singles: ArcFeature[];
}

/**
 * Decides which arcs are drawn one by one and which in ribbons, so that no picture has more lines than one can tell
 * apart: those of places in view by zones, or singly where few end there; those that only pass by groups.
 */
export class ArcScene {
  readonly #set: ArcSet;
  readonly #byId: ReadonlyMap<string, Arc>;
  readonly #features = new Map<string, ArcFeature>();
  #drawn = '';

  constructor(set: ArcSet) {
    this.#set = set;
    this.#byId = new Map(set.arcs.map((arc) => [arc.id, arc]));
  }

  /** An arc's curve, whether it is drawn at the moment or not; worked out once. */
  feature(id: string): ArcFeature | undefined {
    const arc = this.#byId.get(id);
    return arc && this.#featureOf(arc);
  }

  /** What to draw; nothing when that is what was told the last time. */
  drawnAt(sight: Sight, colourBy: string): DrawnArcs | undefined {
    const scale = this.#scaleAt(sight.zoom);
    const zones = scale === 'zones' || scale === 'singles' ? zonesOf(sight) : undefined;
    const drawn = JSON.stringify([colourBy, scale, zones]);
    if (drawn === this.#drawn) return undefined;
    this.#drawn = drawn;
    const detail = this.#detailOf(scale, zones);
    return {
      ribbons: bundleFeatures({ places: this.#set.places, arcs: detail.bundled }, colourBy, detail),
      singles: detail.singles.map((arc) => this.#featureOf(arc)),
    };
  }

  #scaleAt(zoom: number): Scale {
    if (this.#set.arcs.length < BUNDLED_FROM) return 'all';
    if (zoom < GROUP_ZOOM) return 'groups';
    return zoom < SINGLE_ZOOM ? 'zones' : 'singles';
  }

  #detailOf(scale: Scale, zones: Zones | undefined): Detail {
    const { places, arcs } = this.#set;
    const byGroup = (place: number) => places[place]?.group;
    const groups = { groupOf: byGroup, isHere: () => true };
    if (!zones)
      return scale === 'all'
        ? { ...groups, singles: arcs, bundled: [] }
        : { ...groups, singles: [], bundled: arcs };

    const zoneAt = placesIn(zones, places);
    const endsHere = ({ ends }: Arc) => ends.some((end) => zoneAt.has(end));
    const here = arcs.filter(endsHere);
    if (here.length <= SINGLES || scale === 'singles') {
      const passing = arcs.filter((arc) => !endsHere(arc));
      return { groupOf: byGroup, isHere: () => false, singles: here, bundled: passing };
    }
    const names = new Set(zoneAt.values());
    return {
      groupOf: (place) => zoneAt.get(place) ?? byGroup(place),
      isHere: (group) => names.has(group),
      singles: [],
      bundled: arcs,
    };
  }

  #featureOf(arc: Arc): ArcFeature {
    const feature = this.#features.get(arc.id) ?? arcFeature(arc, this.#set.places);
    this.#features.set(arc.id, feature);
    return feature;
  }
}

/** Zones are squares of the map that stay where they are when it moves: from column and row to column and row. */
interface Zones {
  readonly level: number;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** The zones in view, even partly: each is whole or not there, so that a small move changes nothing. */
function zonesOf({ zoom, bounds: { west, south, east, north } }: Sight): Zones {
  const level = Math.round(zoom) + HALVINGS;
  return { level, from: zoneOf(west, south, level), to: zoneOf(east, north, level) };
}

function zoneOf(longitude: number, latitude: number, level: number): [number, number] {
  const side = 360 / 2 ** level;
  return [Math.floor(longitude / side), Math.floor(mercator(latitude) / side)];
}

/** The places there, each with the name of its zone. */
function placesIn({ level, from, to }: Zones, places: readonly ArcPlace[]): Map<number, string> {
  const found = new Map<number, string>();
  places.forEach(({ longitude, latitude }, index) => {
    const [column, row] = zoneOf(longitude, latitude, level);
    const isThere = column >= from[0] && column <= to[0] && row >= from[1] && row <= to[1];
    if (isThere) found.set(index, `${column}/${row}`);
  });
  return found;
}
