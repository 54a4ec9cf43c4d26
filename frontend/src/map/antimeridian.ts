import type { MultiPolygon, Polygon, Position } from 'geojson';

type Ring = Position[];

/**
 * Cuts a shape where it crosses 180 degrees. TopoJSON joins such shapes (Russia, Fiji, Antarctica) across
 * the meridian, and a flat map would draw the seam as a band around the world.
 */
export function cutAtAntimeridian(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  if (!polygons.flat().some(crosses)) return geometry;
  return { type: 'MultiPolygon', coordinates: polygons.flatMap(cutPolygon) };
}

function crosses(ring: Ring): boolean {
  return ring.some(
    (point, index) => index > 0 && Math.abs(longitude(point) - longitude(ring[index - 1])) > 180,
  );
}

/** Only outer rings cross in practice; holes stay with every part and are clipped alike. */
function cutPolygon(rings: Ring[]): Ring[][] {
  const unwrapped = rings.map((ring) => closedOverPole(unwrap(ring)));
  return [-360, 0, 360]
    .map((shift) =>
      unwrapped
        .map((ring) => ring.map(([x = 0, y = 0]): Position => [x + shift, y]))
        .map((ring) => clip(clip(ring, -180, 1), 180, -1))
        .filter((ring) => ring.length > 3),
    )
    .filter((part) => part.length > 0);
}

/** Follows the ring without jumps: longitudes may leave -180..180. */
function unwrap(ring: Ring): Ring {
  let shift = 0;
  return ring.map((point, index) => {
    const step = index === 0 ? 0 : longitude(point) - longitude(ring[index - 1]);
    if (step > 180) shift -= 360;
    if (step < -180) shift += 360;
    return [longitude(point) + shift, latitude(point)];
  });
}

/** A ring that ends a whole turn from where it began goes around a pole: it is closed along the edge. */
function closedOverPole(ring: Ring): Ring {
  const first = ring[0];
  const last = ring.at(-1);
  if (!first || !last || Math.abs(longitude(last) - longitude(first)) < 180) return ring;
  const pole = latitude(first) < 0 ? -90 : 90;
  return [...ring, [longitude(last), pole], [longitude(first), pole], first];
}

/** Sutherland-Hodgman against one meridian; `side` 1 keeps what lies east of it, -1 west. */
function clip(ring: Ring, meridian: number, side: 1 | -1): Ring {
  const inside = (point: Position) => (longitude(point) - meridian) * side >= 0;
  const kept: Ring = [];
  ring.forEach((point, index) => {
    const previous = ring[(index + ring.length - 1) % ring.length] ?? point;
    if (inside(point) !== inside(previous)) kept.push(crossing(previous, point, meridian));
    if (inside(point)) kept.push(point);
  });
  const first = kept[0];
  const last = kept.at(-1);
  if (first && last && (first[0] !== last[0] || first[1] !== last[1])) kept.push(first);
  return kept;
}

function crossing(from: Position, to: Position, meridian: number): Position {
  const share = (meridian - longitude(from)) / (longitude(to) - longitude(from));
  return [meridian, latitude(from) + share * (latitude(to) - latitude(from))];
}

const longitude = (point: Position | undefined) => point?.[0] ?? 0;
const latitude = (point: Position | undefined) => point?.[1] ?? 0;
