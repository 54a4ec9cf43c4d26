import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
} from 'maplibre-gl';
import { LOOK_IDS, LOOKS } from './looks';
import type { MapPalette } from './palette';

export const ARC_LAYERS = ['arc', 'arc-dashed'] as const;
export const BUNDLE_LAYER = 'bundle';
const PASSES: ExpressionSpecification = ['get', 'passes'];

/** How the arcs are drawn at the moment. */
export interface ArcDrawing {
  /** Which of an arc's looks gives its colour. */
  readonly colourBy: string;
  /** How many are drawn one by one: a few strong and with their marks, hundreds fine. */
  readonly count: number;
}

/** Beyond this many the marks would hide the arcs they stand on. */
const MARKED = 400;
const DASHES = [3, 2.5];

export function arcLayers(palette: MapPalette, drawing: ArcDrawing): LayerSpecification[] {
  const colour = colourOf(palette, drawing.colourBy);
  const line = (id: string, dashed: boolean): LayerSpecification => ({
    id,
    type: 'line',
    source: 'arcs',
    filter: dashed ? ['get', 'dashed'] : ['!', ['get', 'dashed']],
    paint: {
      'line-color': colour,
      'line-width': ['interpolate', ['linear'], ['zoom'], 0, 0.9, 4, 1.5, 8, 2.25],
      'line-opacity': opacity(drawing.count),
      ...(dashed && { 'line-dasharray': DASHES }),
    },
  });
  return [...bundleLayers(palette), line('arc', false), line('arc-dashed', true), markLayer(colour, drawing)];
}

/** Two, as an opacity told by each line costs more than a layer. */
function bundleLayers(palette: MapPalette): LayerSpecification[] {
  const ribbons = (id: string, filter: ExpressionSpecification, opacity: number): LayerSpecification => ({
    id,
    type: 'line',
    source: 'bundles',
    filter,
    paint: {
      'line-color': colourOf(palette, 'look'),
      'line-width': ['get', 'width'],
      'line-offset': ['get', 'offset'],
      'line-opacity': opacity,
    },
  });
  return [ribbons('bundle-passing', PASSES, 0.4), ribbons(BUNDLE_LAYER, ['!', PASSES], 0.85)];
}

function markLayer(colour: ExpressionSpecification, { colourBy, count }: ArcDrawing): LayerSpecification {
  return {
    id: 'arc-mark',
    type: 'symbol',
    source: 'arcs',
    layout: {
      visibility: count <= MARKED ? 'visible' : 'none',
      'symbol-placement': 'line-center',
      'icon-image': ['concat', 'mark-', markOf(colourBy)],
      'icon-rotation-alignment': 'viewport',
      'icon-size': 0.85,
      'icon-padding': 4,
    },
    paint: { 'icon-color': colour, 'icon-halo-width': 0 },
  };
}

/** The chosen one heavy, the one pointed at between; over all others. */
export function tracedLayers(palette: MapPalette): LayerSpecification[] {
  const width = (chosen: number, pointed: number): DataDrivenPropertyValueSpecification<number> => [
    'case',
    ['get', 'chosen'],
    chosen,
    pointed,
  ];
  const colour: ExpressionSpecification = ['case', ['get', 'chosen'], palette.accent, palette.ink];
  const round = { 'line-cap': 'round', 'line-join': 'round' } as const;
  return [
    {
      id: 'traced-edge',
      type: 'line',
      source: 'traced',
      layout: round,
      paint: { 'line-color': palette.sea, 'line-width': width(6.5, 5), 'line-opacity': 0.9 },
    },
    {
      id: 'traced',
      type: 'line',
      source: 'traced',
      layout: round,
      paint: { 'line-color': colour, 'line-width': width(3.25, 2.25) },
    },
  ];
}

/** Thousands of lines over one another stay a drawing: where many run, they add up. */
export function opacity(count: number): number {
  if (count <= 60) return 0.95;
  return Math.max(0.14, Number((0.95 * (60 / count) ** 0.36).toFixed(2)));
}

function colourOf(palette: MapPalette, colourBy: string): ExpressionSpecification {
  const pairs = LOOK_IDS.flatMap((look) => [look, palette[LOOKS[look].tone]]);
  return ['match', ['get', colourBy], ...pairs, palette.soft] as unknown as ExpressionSpecification;
}

function markOf(colourBy: string): ExpressionSpecification {
  const pairs = LOOK_IDS.flatMap((look) => [look, LOOKS[look].mark]);
  return ['match', ['get', colourBy], ...pairs, 'square'] as unknown as ExpressionSpecification;
}
