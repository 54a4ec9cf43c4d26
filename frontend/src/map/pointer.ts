import type { GeoJSONSource, MapGeoJSONFeature, Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import { ARC_LAYERS, BUNDLE_LAYER } from './arcStyle';
import { CLUSTER_LAYER, POINT_LAYER } from './style';

export interface PointerListeners {
  readonly onHover: (id: string | undefined) => void;
  /** Pressed: every point under the finger, for several may share one place. */
  readonly onSelect: (ids: string[]) => void;
  readonly onArcHover: (id: string | undefined) => void;
  readonly onArcs: (ids: string[]) => void;
  /** Any place pressed, a point or not. */
  readonly onPress: (latitude: number, longitude: number) => void;
}

const REACH = 4;
const POINTS = [CLUSTER_LAYER, POINT_LAYER];

/** What lies under the pointer: points before the arcs that end there. */
export class MapPointer {
  readonly #map: MapLibre;
  readonly #listeners: PointerListeners;
  #waiting: MapMouseEvent | undefined;

  constructor(map: MapLibre, listeners: PointerListeners) {
    this.#map = map;
    this.#listeners = listeners;
    map.on('mousemove', (event) => this.#pointOncePerFrame(event));
    map.on('mouseout', () => this.#tell(undefined));
    map.on('click', (event) => {
      listeners.onPress(event.lngLat.lat, event.lngLat.lng);
      void this.#press(event);
    });
  }

  /** Among thousands of arcs a look takes a while: one a frame is enough, and none while the map moves. */
  #pointOncePerFrame(event: MapMouseEvent) {
    const isFirst = this.#waiting === undefined;
    this.#waiting = event;
    if (!isFirst) return;
    requestAnimationFrame(() => {
      const latest = this.#waiting;
      this.#waiting = undefined;
      if (latest && !this.#map.isMoving()) this.#tell(this.#at(latest)[0]);
    });
  }

  #tell(found: MapGeoJSONFeature | undefined) {
    const { onHover, onArcHover } = this.#listeners;
    const layer = found?.layer.id ?? '';
    const isOne = layer === POINT_LAYER || isArc(layer);
    const id = found && isOne ? String(found.properties.id) : undefined;
    this.#map.getCanvas().style.cursor = found ? 'pointer' : '';
    onHover(layer === POINT_LAYER ? id : undefined);
    onArcHover(isArc(layer) ? id : undefined);
  }

  async #press(event: MapMouseEvent) {
    const found = this.#at(event);
    const idsOn = (isWanted: (layer: string) => boolean) => [
      ...new Set(
        found.filter(({ layer }) => isWanted(layer.id)).map(({ properties }) => String(properties.id)),
      ),
    ];
    const points = idsOn((layer) => layer === POINT_LAYER);
    if (points.length > 0) return this.#listeners.onSelect(points);
    if (found[0]?.layer.id === BUNDLE_LAYER) {
      this.#map.easeTo({ center: event.lngLat, zoom: this.#map.getZoom() + 1.5 });
      return;
    }
    const cluster = found.find(({ layer }) => layer.id === CLUSTER_LAYER);
    if (!cluster) {
      const arcs = idsOn(isArc);
      if (arcs.length > 0) this.#listeners.onArcs(arcs);
      return;
    }
    const source = this.#map.getSource<GeoJSONSource>('points');
    const zoom = await source?.getClusterExpansionZoom(Number(cluster.properties.cluster_id));
    this.#map.easeTo({ center: event.lngLat, zoom: zoom ?? this.#map.getZoom() + 2 });
  }

  /** What lies within a finger's reach. */
  #at({ point: { x, y } }: MapMouseEvent): MapGeoJSONFeature[] {
    const box: [[number, number], [number, number]] = [
      [x - REACH, y - REACH],
      [x + REACH, y + REACH],
    ];
    const points = this.#map.queryRenderedFeatures(box, { layers: POINTS });
    return points.length > 0
      ? points
      : this.#map.queryRenderedFeatures(box, { layers: [...ARC_LAYERS, BUNDLE_LAYER] });
  }
}

function isArc(layer: string): boolean {
  return ARC_LAYERS.some((one) => one === layer);
}
