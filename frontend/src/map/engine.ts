import type { Feature, FeatureCollection, Point } from 'geojson';
import { type GeoJSONSource, Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { ArcScene } from './arcScene';
import type { ArcSet } from './arcs';
import { MARKS, type MarkName } from './looks';
import { MARK_RATIO, markImage } from './marksImage';
import { MapPace } from './pace';
import { onThemeChange, readPalette } from './palette';
import { MapPointer, type PointerListeners } from './pointer';
import { collection, type ShapeLibrary } from './shapes';
import { GROUND_LAYERS, layers, type MapLook, mapStyle, type SourceName } from './style';
import type { Bounds, MapView } from './viewport';

// A file of our own, not maplibre's default: a strict policy lets no worker start from a blob.
setWorkerUrl(workerUrl);

/** From here on subdivisions are worth loading. */
const DETAIL_ZOOM = 3;

export interface EngineOptions extends PointerListeners {
  container: HTMLElement;
  shapes: ShapeLibrary;
  home: string;
  /** For figures on the map. */
  locale: string;
  view: MapView;
  /** Read aloud for the canvas. */
  title: string;
  onMove: (view: MapView, bounds: Bounds) => void;
}

export interface Mark {
  id: string;
  label: string;
  latitude: number;
  longitude: number;
  chosen: boolean;
}

/** Arcs drawn over the others: the chosen ones, and one that is pointed at somewhere. */
export interface Traced {
  readonly chosen?: string | undefined;
  readonly pointed?: string | undefined;
}

/** Keeps maplibre, its shapes and the theme together, away from React. */
export class MapEngine {
  readonly map: MapLibre;
  readonly #options: EngineOptions;
  readonly #ready: Promise<void>;
  readonly #stopTheme: () => void;
  readonly #wanted = new Set<string>();
  #subdivisions: Feature[] = [];
  #countries: Feature[] = [];
  #detailed: ReadonlySet<string> = new Set();
  #scene = new ArcScene({ places: [], arcs: [] });
  #look: MapLook;

  constructor(options: EngineOptions) {
    this.#options = options;
    const { container, home, locale, view, title } = options;
    this.#look = { home, locale, arcs: { colourBy: '', count: 0 }, filled: new Set() };
    this.map = new MapLibre({
      container,
      style: mapStyle(this.#look, readPalette(container)),
      center: [view.longitude, view.latitude],
      zoom: view.zoom,
      minZoom: 0.3,
      maxZoom: 14,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      renderWorldCopies: false,
      fadeDuration: 0,
      locale: { 'Map.Title': title },
    });
    this.map.touchZoomRotate.disableRotation();
    this.map.keyboard.disableRotation();
    this.#ready = new Promise((resolve) => this.map.once('load', () => resolve()));
    this.#stopTheme = onThemeChange(() => this.#restyle());
    this.#listen();
    this.#addMarks();
    void this.#loadCountries();
  }

  destroy() {
    this.#stopTheme();
    this.map.remove();
  }

  async setPoints(points: FeatureCollection<Point>) {
    await this.#setData('points', points);
  }

  async setMarks(marks: Mark[]) {
    const features = marks.map(
      ({ id, label, latitude, longitude, chosen }): Feature<Point> => ({
        type: 'Feature',
        properties: { id, label, chosen },
        geometry: { type: 'Point', coordinates: [longitude, latitude] },
      }),
    );
    await this.#setData('marks', collection(features));
  }

  /** What colours them, and which are traced, is told apart from the arcs. */
  async setArcs(arcs: ArcSet, colourBy: string) {
    this.#scene = new ArcScene(arcs);
    await this.setArcColours(colourBy);
  }

  async setArcColours(colourBy: string) {
    this.#look = { ...this.#look, arcs: { ...this.#look.arcs, colourBy } };
    await this.#drawArcs();
  }

  /** While the map moves, what is drawn moves with it; where it rests, it is worked out what is worth drawing there. */
  async #drawArcs() {
    await this.#ready;
    const { colourBy } = this.#look.arcs;
    const drawn = this.#scene.drawnAt({ zoom: this.map.getZoom(), bounds: this.bounds() }, colourBy);
    if (!drawn) return;
    this.#look = { ...this.#look, arcs: { colourBy, count: drawn.singles.length } };
    await this.#setData('bundles', collection(drawn.ribbons));
    await this.#setData('arcs', collection(drawn.singles));
    this.#restyle();
  }

  async setTraced({ chosen, pointed }: Traced) {
    const drawn = (id: string | undefined, isChosen: boolean) => {
      const arc = id === undefined ? undefined : this.#scene.feature(id);
      return arc ? [{ ...arc, properties: { id, chosen: isChosen } }] : [];
    };
    const below = pointed === chosen ? [] : drawn(pointed, false);
    await this.#setData('traced', collection([...below, ...drawn(chosen, true)]));
  }

  async setOutline(outline: Feature | undefined) {
    await this.#setData('outline', collection(outline ? [outline] : []));
  }

  async showSubdivisions(countries: Iterable<string>) {
    const { shapes } = this.#options;
    await this.#ready;
    const fresh = [...countries].filter((code) => this.#detailed.has(code) && !this.#wanted.has(code));
    for (const code of fresh) this.#wanted.add(code);
    const loaded = await Promise.allSettled(fresh.map((code) => shapes.subdivisions(code)));
    loaded.forEach((result, index) => {
      if (result.status === 'fulfilled') this.#subdivisions.push(...result.value);
      else this.#wanted.delete(fresh[index] ?? ''); // asked for again at the next move
    });
    if (fresh.length > 0) await this.#redrawGround();
  }

  /** What the canvas is called for those who cannot see it. */
  setTitle(title: string) {
    this.map.getCanvas().setAttribute('aria-label', title);
  }

  fit(bounds: Bounds, maxZoom = 9) {
    const { west, south, east, north } = bounds;
    this.map.fitBounds([west, south, east, north], { padding: 40, maxZoom, duration: 400 });
  }

  /** Brings a place into view, moving no more than it must. */
  reveal(latitude: number, longitude: number) {
    if (this.map.getBounds().contains([longitude, latitude])) return;
    this.map.easeTo({ center: [longitude, latitude], duration: 400 });
  }

  bounds(): Bounds {
    const box = this.map.getBounds();
    return { west: box.getWest(), south: box.getSouth(), east: box.getEast(), north: box.getNorth() };
  }

  async #loadCountries() {
    const { shapes, detailed } = await this.#options.shapes.countries();
    this.#detailed = detailed;
    this.#countries = shapes.map((shape) => ({ ...shape, properties: { country: shape.properties.code } }));
    await this.#redrawGround();
    await this.showSubdivisions([this.#options.home]);
    await this.#loadDetailInView();
  }

  /** A country drawn by its subdivisions is not drawn twice: the coarse coast would show beside the fine one. */
  async #redrawGround() {
    const fine = new Set(this.#subdivisions.map((shape) => shape.properties?.country));
    const coarse = this.#countries.filter((shape) => !fine.has(shape.properties?.country));
    await this.#setData('ground', collection([...coarse, ...this.#subdivisions]));
  }

  async #loadDetailInView() {
    if (this.map.getZoom() < DETAIL_ZOOM) return;
    const seen = this.map.queryRenderedFeatures({ layers: [...GROUND_LAYERS] });
    await this.showSubdivisions(new Set(seen.map((shape) => String(shape.properties.country))));
  }

  async #setData(source: SourceName, data: FeatureCollection) {
    await this.#ready;
    this.map.getSource<GeoJSONSource>(source)?.setData(data);
    const isFilled = data.features.length > 0;
    if (isFilled === this.#look.filled.has(source)) return;
    const others = [...this.#look.filled].filter((other) => other !== source);
    this.#look = { ...this.#look, filled: new Set(isFilled ? [...others, source] : others) };
    this.#restyle();
  }

  #restyle() {
    for (const layer of layers(this.#look, readPalette(this.#options.container))) {
      for (const [name, value] of Object.entries(layer.paint ?? {})) {
        this.map.setPaintProperty(layer.id, name as 'fill-color', value);
      }
      for (const [name, value] of Object.entries(layer.layout ?? {})) {
        this.map.setLayoutProperty(layer.id, name as 'visibility', value);
      }
    }
  }

  #addMarks() {
    for (const name of Object.keys(MARKS) as MarkName[]) {
      const image = markImage(name);
      if (image) this.map.addImage(`mark-${name}`, image, { sdf: true, pixelRatio: MARK_RATIO });
    }
  }

  #listen() {
    const { onMove } = this.#options;
    const pace = new MapPace(this.map);
    this.map.on('moveend', () => {
      if (pace.isRefining) return;
      const { lat, lng } = this.map.getCenter();
      onMove({ latitude: lat, longitude: lng, zoom: this.map.getZoom() }, this.bounds());
      void this.#drawArcs();
    });
    this.map.on('idle', () => void this.#loadDetailInView());
    new MapPointer(this.map, this.#options);
  }
}
