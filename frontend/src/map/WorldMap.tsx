import type { Feature, FeatureCollection, Point } from 'geojson';
import 'maplibre-gl/dist/maplibre-gl.css';
import { useEffect, useRef, useState } from 'react';
import { useFormat, useTranslation } from '@/i18n';
import type { ArcSet } from './arcs';
import { MapEngine, type Mark, type Traced } from './engine';
import './map.css';
import { ShapeLibrary } from './shapes';
import type { Bounds, MapView } from './viewport';
import { ZoomButtons } from './ZoomButtons';

export interface WorldMapProps {
  /** ISO 3166-1 alpha-2 of the home country. */
  home: string;
  /** Where the map looks when it opens; afterwards it moves by itself and tells `onMove`. */
  view: MapView;
  /** What the canvas is called for those who cannot see it. */
  title: string;
  points?: FeatureCollection<Point> | undefined;
  marks?: Mark[] | undefined;
  /** Curves between places; a new object is worked out anew. */
  arcs?: ArcSet | undefined;
  /** Which of the arcs' looks gives their colour. */
  colourBy?: string | undefined;
  traced?: Traced | undefined;
  /** A shape to draw over the ground. */
  outline?: Feature | undefined;
  /** Countries whose subdivisions are wanted at any zoom. */
  countries?: readonly string[] | undefined;
  /** Look here; a new object moves the map again. */
  focus?: Bounds | undefined;
  onMove?: ((view: MapView, bounds: Bounds) => void) | undefined;
  onHover?: ((id: string | undefined) => void) | undefined;
  onSelect?: ((ids: string[]) => void) | undefined;
  onArcHover?: ((id: string | undefined) => void) | undefined;
  onArcs?: ((ids: string[]) => void) | undefined;
  onPress?: ((latitude: number, longitude: number) => void) | undefined;
  children?: React.ReactNode;
}

const shapes = new Map<string, ShapeLibrary>();

/** Shapes are the same for every map on the page: fetched once. */
function libraryFor(home: string): ShapeLibrary {
  const known = shapes.get(home) ?? new ShapeLibrary(`${import.meta.env.BASE_URL}shapes`, home);
  shapes.set(home, known);
  return known;
}

export default function WorldMap(props: WorldMapProps) {
  const { title, points, marks, outline, countries, focus, children } = props;
  const { t } = useTranslation('map');
  const { locale } = useFormat();
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const [engine, setEngine] = useState<MapEngine>();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    if (!host.current) return;
    const started = start(host.current, locale, latest);
    if (!started) {
      setFailed(true);
      return;
    }
    setEngine(started);
    return () => started.destroy();
  }, [locale]);

  useEffect(() => {
    engine?.setTitle(title);
  }, [engine, title]);

  useEffect(() => {
    if (points) void engine?.setPoints(points);
  }, [engine, points]);

  useArcs(engine, props);

  useEffect(() => {
    void engine?.setMarks(marks ?? []);
  }, [engine, marks]);

  const { latitude, longitude } = marks?.find((mark) => mark.chosen) ?? {};
  useEffect(() => {
    if (latitude !== undefined && longitude !== undefined) engine?.reveal(latitude, longitude);
  }, [engine, latitude, longitude]);

  useEffect(() => {
    void engine?.setOutline(outline);
  }, [engine, outline]);

  useEffect(() => {
    void engine?.showSubdivisions(countries ?? []);
  }, [engine, countries]);

  useEffect(() => {
    if (focus) engine?.fit(focus);
  }, [engine, focus]);

  if (failed) return <p className="map-failed">{t('noWebGl')}</p>;
  return (
    <div className="map">
      <div className="map-canvas" ref={host} />
      {engine && <ZoomButtons engine={engine} />}
      {children}
      <p className="map-sources">{t('sources')}</p>
    </div>
  );
}

function useArcs(engine: MapEngine | undefined, { arcs, colourBy = '', traced }: WorldMapProps) {
  const colour = useRef(colourBy);
  colour.current = colourBy;
  useEffect(() => {
    if (arcs) void engine?.setArcs(arcs, colour.current);
  }, [engine, arcs]);

  useEffect(() => {
    void engine?.setArcColours(colourBy);
  }, [engine, colourBy]);

  const { chosen, pointed } = traced ?? {};
  useEffect(() => {
    if (arcs) void engine?.setTraced({ chosen, pointed });
  }, [engine, arcs, chosen, pointed]);
}

/** Without WebGL there is no map, and the table beside it says the same. */
function start(
  container: HTMLElement,
  locale: string,
  latest: { current: WorldMapProps },
): MapEngine | undefined {
  const { home, view, title } = latest.current;
  try {
    return new MapEngine({
      container,
      home,
      locale,
      view,
      title,
      shapes: libraryFor(home),
      onMove: (...now) => latest.current.onMove?.(...now),
      onHover: (id) => latest.current.onHover?.(id),
      onArcHover: (id) => latest.current.onArcHover?.(id),
      onArcs: (ids) => latest.current.onArcs?.(ids),
      onSelect: (ids) => latest.current.onSelect?.(ids),
      onPress: (...place) => latest.current.onPress?.(...place),
    });
  } catch {
    return undefined;
  }
}
