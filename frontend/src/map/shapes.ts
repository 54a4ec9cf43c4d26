import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature, merge } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { cutAtAntimeridian } from './antimeridian';
import { claimedBy } from './disputed';

export type CountryShape = Feature<Polygon | MultiPolygon, { code: string | null; name: string }>;
export type SubdivisionShape = Feature<
  Polygon | MultiPolygon,
  { code: string; name: string; country: string }
>;

type Shape<P extends object> = GeometryObject<P> & { properties: P };
type CountryObject = Shape<CountryShape['properties']>;
type SubdivisionObject = Shape<{ code: string; name: string }>;

/** public/shapes/countries.json: `detailed` names the countries that have a file of subdivisions. */
export type CountryTopology = Topology<{
  countries: GeometryCollection<{ code: string | null; name: string }>;
}> & { detailed: string[] };

export type SubdivisionTopology = Topology<{
  admin1: GeometryCollection<{ code: string; name: string }>;
}>;

/** The countries as the home country draws them: what it claims is merged into its own shape. */
export function countriesAsSeenFrom(home: string, topology: CountryTopology): CountryShape[] {
  const geometries = topology.objects.countries.geometries as CountryObject[];
  const own = new Set([home, ...claimedBy(home)]);
  const isOwn = (shape: CountryObject) => own.has(shape.properties.code ?? '');

  const others = geometries.filter((shape) => !isOwn(shape));
  const shapes = others.map((shape) => {
    const drawn = feature(topology, shape) as CountryShape;
    return { ...drawn, geometry: cutAtAntimeridian(drawn.geometry) };
  });
  const homeShapes = geometries.filter(isOwn);
  if (homeShapes.length === 0) return shapes;

  const name = homeShapes.find((shape) => shape.properties.code === home)?.properties.name ?? home;
  const geometry = merge(topology, homeShapes as Parameters<typeof merge>[1]);
  return [
    ...shapes,
    { type: 'Feature', properties: { code: home, name }, geometry: cutAtAntimeridian(geometry) },
  ];
}

export function subdivisionsOf(country: string, topology: SubdivisionTopology): SubdivisionShape[] {
  const geometries = topology.objects.admin1.geometries as SubdivisionObject[];
  return geometries.map((shape) => {
    const drawn = feature(topology, shape) as SubdivisionShape;
    return { ...drawn, properties: { ...drawn.properties, country } };
  });
}

export function collection<F extends Feature>(features: F[]): FeatureCollection & { features: F[] } {
  return { type: 'FeatureCollection', features };
}

/** Fetches shapes once each; a failed one may be asked for again. */
export class ShapeLibrary {
  readonly #base: string;
  readonly #home: string;
  readonly #pending = new Map<string, Promise<unknown>>();

  constructor(base: string, home: string) {
    this.#base = base;
    this.#home = home;
  }

  async countries(): Promise<{ shapes: CountryShape[]; detailed: ReadonlySet<string> }> {
    const topology = await this.#once<CountryTopology>('countries.json');
    return {
      shapes: countriesAsSeenFrom(this.#home, topology),
      detailed: new Set(topology.detailed),
    };
  }

  async subdivisions(country: string): Promise<SubdivisionShape[]> {
    return subdivisionsOf(country, await this.#once<SubdivisionTopology>(`admin1/${country}.json`));
  }

  #once<T>(path: string): Promise<T> {
    const known = this.#pending.get(path);
    if (known) return known as Promise<T>;
    const loading = fetch(`${this.#base}/${path}`).then((answer) => {
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      return answer.json() as Promise<T>;
    });
    this.#pending.set(path, loading);
    loading.catch(() => this.#pending.delete(path));
    return loading;
  }
}
