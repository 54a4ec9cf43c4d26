import type {
  ExpressionSpecification,
  GeoJSONSourceSpecification,
  LayerSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import { type ArcDrawing, arcLayers, tracedLayers } from './arcStyle';
import type { MapPalette } from './palette';

export const SOURCES = ['ground', 'outline', 'bundles', 'arcs', 'traced', 'points', 'marks'] as const;
export type SourceName = (typeof SOURCES)[number];

/** What reacts to a pointer. */
export const POINT_LAYER = 'point';
export const CLUSTER_LAYER = 'cluster';
/** What carries the code of its country. */
export const GROUND_LAYERS = ['land', 'home'] as const;

/** The page's own font: without a glyph server maplibre draws letters itself, and reads a weight off the first name. */
const FONT = ['Encode Sans', 'system-ui'];
const FONT_BOLD = ['semibold', 'Encode Sans', 'system-ui'];

/** Beyond this zoom every point stands for itself. */
export const CLUSTER_MAX_ZOOM = 6;

/** What the look of a map depends on, beside its theme. */
export interface MapLook {
  readonly home: string;
  /** For figures on the map. */
  readonly locale: string;
  readonly arcs: ArcDrawing;
  /** What has anything to draw. */
  readonly filled: ReadonlySet<SourceName>;
}

/** No tiles, no sprites, no glyph server: everything is a shape or is drawn on the spot. */
export function mapStyle(look: MapLook, palette: MapPalette): StyleSpecification {
  return {
    version: 8,
    sources: {
      // What simplifying leaves open between neighbours is as narrow as the line drawn over it.
      ground: { ...emptySource(), buffer: 16, tolerance: 0.75 },
      outline: emptySource(),
      bundles: { ...emptySource(), buffer: 16, tolerance: 0.75 },
      // Curves need no more detail than this, and thousands of them no more tiles.
      arcs: {
        type: 'geojson',
        data: { type: 'FeatureCollection', features: [] },
        maxzoom: 8,
        buffer: 16,
        tolerance: 0.75,
      },
      traced: emptySource(),
      points: {
        type: 'geojson',
        data: { type: 'FeatureCollection', features: [] },
        cluster: true,
        clusterRadius: 44,
        clusterMinPoints: 3,
        clusterMaxZoom: CLUSTER_MAX_ZOOM,
      },
      marks: emptySource(),
    },
    layers: layers(look, palette),
  };
}

function emptySource(): GeoJSONSourceSpecification {
  return { type: 'geojson', data: { type: 'FeatureCollection', features: [] } };
}

/** A source without anything still costs a pass over the whole picture, unless none of its layers is shown. */
export function layers(look: MapLook, palette: MapPalette): LayerSpecification[] {
  const isEmpty = (source: string) => !look.filled.has(source as SourceName);
  return allLayers(look, palette).map((layer) => {
    if (layer.type === 'background') return layer;
    const visibility = isEmpty(String(layer.source)) ? 'none' : (layer.layout?.visibility ?? 'visible');
    return { ...layer, layout: { ...layer.layout, visibility } } as LayerSpecification;
  });
}

function allLayers({ home, locale, arcs }: MapLook, palette: MapPalette): LayerSpecification[] {
  const isHome: ExpressionSpecification = ['==', ['get', 'country'], home];
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    ground('land', ['!', isHome], palette.land),
    ground('home', isHome, palette.home),
    edge('ground-edge', 'ground', palette.sea, 0.75),
    {
      id: 'outline',
      type: 'fill',
      source: 'outline',
      paint: { 'fill-color': palette.accent, 'fill-opacity': 0.16 },
    },
    edge('outline-edge', 'outline', palette.accent, 1.5),
    ...arcLayers(palette, arcs),
    ...pointLayers(locale, palette),
    ...tracedLayers(palette),
    ...markLayers(palette),
  ];
}

/** One plain colour each, without smoothed edges: the line along them is smooth, and both together cost double. */
function ground(
  id: (typeof GROUND_LAYERS)[number],
  filter: ExpressionSpecification,
  color: string,
): LayerSpecification {
  const paint = { 'fill-color': color, 'fill-antialias': false };
  return { id, type: 'fill', source: 'ground', filter, paint };
}

function edge(id: string, source: SourceName, color: string, width: number): LayerSpecification {
  return { id, type: 'line', source, paint: { 'line-color': color, 'line-width': width } };
}

function pointLayers(locale: string, palette: MapPalette): LayerSpecification[] {
  const isCluster: ExpressionSpecification = ['has', 'point_count'];
  return [
    {
      id: POINT_LAYER,
      type: 'circle',
      source: 'points',
      filter: ['!', isCluster],
      paint: {
        'circle-color': palette.soft,
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 1, sized(2), 6, sized(3.5), 10, sized(5)],
        'circle-stroke-color': palette.sea,
        'circle-stroke-width': 1,
      },
    },
    {
      id: CLUSTER_LAYER,
      type: 'circle',
      source: 'points',
      filter: isCluster,
      paint: {
        'circle-color': palette.sheet,
        'circle-radius': ['step', ['get', 'point_count'], 8, 10, 10, 100, 13, 1000, 16],
        'circle-stroke-color': palette.edge,
        'circle-stroke-width': 1,
      },
    },
    {
      id: 'cluster-count',
      type: 'symbol',
      source: 'points',
      filter: isCluster,
      layout: {
        'text-field': ['number-format', ['get', 'point_count'], { locale }],
        'text-font': FONT,
        'text-size': 11,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': palette.ink },
    },
  ];
}

/** A point with a weight grows with it, slowly: a hundred times the weight, some three times the width. */
function sized(radius: number): ExpressionSpecification {
  const weight: ExpressionSpecification = ['coalesce', ['get', 'weight'], 1];
  return ['*', radius, ['min', 3.5, ['^', weight, 0.25]]];
}

/** The chosen territory, the one under the pointer, and a point being picked. */
function markLayers(palette: MapPalette): LayerSpecification[] {
  return [
    {
      id: 'mark',
      type: 'circle',
      source: 'marks',
      paint: {
        'circle-color': ['case', ['get', 'chosen'], palette.accent, palette.ink],
        'circle-radius': ['case', ['get', 'chosen'], 6, 4],
        'circle-stroke-color': palette.sea,
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'mark-label',
      type: 'symbol',
      source: 'marks',
      layout: {
        'text-field': ['get', 'label'],
        'text-font': FONT_BOLD,
        'text-size': 13,
        'text-variable-anchor': ['bottom', 'top', 'right', 'left'],
        'text-radial-offset': 0.8,
        'text-allow-overlap': true,
        'symbol-sort-key': ['case', ['get', 'chosen'], 0, 1],
      },
      paint: { 'text-color': palette.ink, 'text-halo-color': palette.sea, 'text-halo-width': 2 },
    },
  ];
}
