/** Where a map looks: degrees WGS 84 and maplibre's zoom. */
export interface MapView {
  latitude: number;
  longitude: number;
  zoom: number;
}

export interface Bounds {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** Argentina and Europe together: where an analyst's day begins. */
export const ATLANTIC: MapView = { latitude: 8, longitude: -32, zoom: 1 };

const decimalsAt = (zoom: number) => Math.max(1, Math.min(5, Math.round(zoom / 2)));

/** "4.2/-32.95/-60.66", as short as the zoom allows, so that addresses stay readable. */
export function formatView({ latitude, longitude, zoom }: MapView): string {
  const decimals = decimalsAt(zoom);
  return [
    Number(zoom.toFixed(1)),
    Number(latitude.toFixed(decimals)),
    Number(longitude.toFixed(decimals)),
  ].join('/');
}

export function parseView(text: string): MapView | undefined {
  const parts = text.split('/').map(Number);
  const [zoom, latitude, longitude] = parts;
  if (parts.length !== 3 || zoom === undefined || latitude === undefined || longitude === undefined)
    return undefined;
  if (!parts.every(Number.isFinite) || text.split('/').some((part) => part.trim() === '')) return undefined;
  if (zoom < 0 || zoom > 22 || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return undefined;
  return { latitude, longitude, zoom };
}

/** "west,south,east,north" as the list endpoint takes it. */
export function formatBounds({ west, south, east, north }: Bounds, decimals = 2): string {
  const clamp = (value: number, limit: number) => Math.max(-limit, Math.min(limit, value));
  return [clamp(west, 180), clamp(south, 90), clamp(east, 180), clamp(north, 90)]
    .map((value) => Number(value.toFixed(decimals)))
    .join(',');
}

export function parseBounds(text: string): Bounds | undefined {
  const parts = text.split(',');
  const numbers = parts.map(Number);
  const [west, south, east, north] = numbers;
  if (parts.length !== 4 || parts.some((part) => part.trim() === '') || !numbers.every(Number.isFinite))
    return undefined;
  if (west === undefined || south === undefined || east === undefined || north === undefined)
    return undefined;
  if (Math.abs(west) > 180 || Math.abs(east) > 180 || Math.abs(south) > 90 || Math.abs(north) > 90)
    return undefined;
  return south <= north ? { west, south, east, north } : undefined;
}

/** The smallest box around these points; nothing when there are none. */
export function boundsOf(points: Iterable<readonly number[]>): Bounds | undefined {
  let bounds: Bounds | undefined;
  for (const [longitude, latitude] of points) {
    if (longitude === undefined || latitude === undefined) continue;
    bounds = bounds
      ? {
          west: Math.min(bounds.west, longitude),
          south: Math.min(bounds.south, latitude),
          east: Math.max(bounds.east, longitude),
          north: Math.max(bounds.north, latitude),
        }
      : { west: longitude, south: latitude, east: longitude, north: latitude };
  }
  return bounds;
}
