import type { Feature, LineString, MultiLineString, Position } from 'geojson';
import type { LookId } from './looks';

export interface ArcPlace {
  readonly longitude: number;
  readonly latitude: number;
  /** With what it is drawn together from afar: its country, say. */
  readonly group?: string;
}

/** A curve between places; more than two are joined to the first of them, as a star. */
export interface Arc {
  readonly id: string;
  /** Positions among the places. */
  readonly ends: readonly number[];
  /** What it looks like, by each thing one may colour by. */
  readonly looks: Readonly<Record<string, LookId>>;
  readonly dashed: boolean;
}

export interface ArcSet<Place extends ArcPlace = ArcPlace> {
  readonly places: readonly Place[];
  readonly arcs: readonly Arc[];
}

export type ArcFeature = Feature<LineString | MultiLineString>;

/** How far a curve leaves the straight line, as a share of its length. */
const BEND = 0.16;
/** Mercator knows no poles. */
const HIGHEST = 85;
const RADIAN = Math.PI / 180;

/** Colours and dashes are told by properties, so that a change of colour draws nothing anew. */
export function arcFeature({ id, ends, looks, dashed }: Arc, places: readonly ArcPlace[]): ArcFeature {
  return {
    type: 'Feature',
    properties: { id, dashed, ...looks },
    geometry: arcGeometry(ends.map((end) => places[end]).filter((place) => place !== undefined)),
  };
}

/** From the first place to each other one; in two pieces where the short way crosses 180 degrees. */
export function arcGeometry(places: readonly ArcPlace[]): LineString | MultiLineString {
  const [first, ...others] = places;
  const lines = first ? others.flatMap((other) => curve(first, other)) : [];
  const [only] = lines;
  return lines.length === 1 && only
    ? { type: 'LineString', coordinates: only }
    : { type: 'MultiLineString', coordinates: lines };
}

/** A gently bent line by the short way around the world. */
export function curve(from: ArcPlace, to: ArcPlace): Position[][] {
  const [west, east] = inOrder(from, to);
  const x0 = west.longitude;
  const x1 = east.longitude;
  const y0 = mercator(west.latitude);
  const y1 = mercator(east.latitude);
  // Bent to the left of the way east: northwards, as flights are drawn.
  const bendX = (x0 + x1) / 2 - (y1 - y0) * BEND * 2;
  const bendY = (y0 + y1) / 2 + (x1 - x0) * BEND * 2;
  const steps = Math.max(4, Math.min(28, Math.round(Math.hypot(x1 - x0, y1 - y0) / 4)));
  const line: Position[] = [];
  for (let step = 0; step <= steps; step++) {
    const t = step / steps;
    const u = 1 - t;
    const x = u * u * x0 + 2 * u * t * bendX + t * t * x1;
    const y = u * u * y0 + 2 * u * t * bendY + t * t * y1;
    line.push([round(x), round(latitude(y))]);
  }
  return cut(line);
}

/** West first, the eastern one possibly beyond 180 degrees, so that the way between them is the short one. */
function inOrder(from: ArcPlace, to: ArcPlace): [ArcPlace, ArcPlace] {
  const [west, east] = from.longitude <= to.longitude ? [from, to] : [to, from];
  return east.longitude - west.longitude <= 180
    ? [west, east]
    : [east, { latitude: west.latitude, longitude: west.longitude + 360 }];
}

/** Degrees of Mercator: as long as those of longitude, so that curves keep their form on the map. */
export function mercator(degrees: number): number {
  const clamped = Math.max(-HIGHEST, Math.min(HIGHEST, degrees));
  return Math.log(Math.tan(Math.PI / 4 + (clamped * RADIAN) / 2)) / RADIAN;
}

function latitude(y: number): number {
  return (2 * Math.atan(Math.exp(y * RADIAN)) - Math.PI / 2) / RADIAN;
}

const round = (degrees: number) => Math.round(degrees * 1000) / 1000;

/** A flat map ends at 180 degrees: what goes on beyond begins again on its other side. */
function cut(line: Position[]): Position[][] {
  for (const meridian of [180, -180]) {
    const side = Math.sign(meridian);
    const beyond = line.findIndex(([x = 0]) => x * side > 180);
    if (beyond === -1) continue;
    return cutAt(line, meridian);
  }
  return [line];
}

/** A curve may come back over the meridian it crossed: every piece is its own line. */
function cutAt(line: Position[], meridian: number): Position[][] {
  const outside = ([x = 0]: Position) => (meridian > 0 ? x > meridian : x < meridian);
  const pieces: Position[][] = [];
  let piece: Position[] = [];
  line.forEach((point, index) => {
    const before = line[index - 1];
    if (before && outside(before) !== outside(point)) {
      const y = crossing(before, point, meridian);
      piece.push([outside(before) ? -meridian : meridian, y]);
      pieces.push(piece);
      piece = [[outside(point) ? -meridian : meridian, y]];
    }
    const [x = 0, y = 0] = point;
    piece.push([outside(point) ? round(x - meridian * 2) : x, y]);
  });
  return [...pieces, piece];
}

function crossing([x0 = 0, y0 = 0]: Position, [x1 = 0, y1 = 0]: Position, meridian: number): number {
  return round(y0 + ((meridian - x0) / (x1 - x0)) * (y1 - y0));
}
