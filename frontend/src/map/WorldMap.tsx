import type { Feature, FeatureCollection, Point } from 'geojson';
import 'maplibre-gl/dist/maplibre-gl.css';
import { useEffect, useRef, useState } from 'react';
import { useFormat, useTranslation } from '@/i18n';
import { MapEngine, type Mark } from './engine';
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
  /** A shape to draw over the ground. */
  outline?: Feature | undefined;
  /** Countries whose subdivisions are wanted at any zoom. */
  countries?: readonly string[] | undefined;
  /** Look here; a new object moves the map again. */
  focus?: Bounds | undefined;
  onMove?: ((view: MapView, bounds: Bounds) => void) | undefined;
  onHover?: ((id: string | undefined) => void) | undefined;
  onSelect?: ((ids: string[]) => void) | undefined;
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
  const { t } = useTranslation('territories');
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

  if (failed) return <p className="map-failed">{t('map.noWebGl')}</p>;
  return (
    <div className="map">
      <div className="map-canvas" ref={host} />
      {engine && <ZoomButtons engine={engine} />}
      {children}
      <p className="map-sources">{t('map.sources')}</p>
    </div>
  );
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
      onSelect: (ids) => latest.current.onSelect?.(ids),
      onPress: (...place) => latest.current.onPress?.(...place),
    });
  } catch {
    return undefined;
  }
}
