/**
 * Makes public/shapes/ from the source files beside this script:
 *
 *   node src/map/data/build-shapes.mjs
 *
 * countries.json  every country with its ISO 3166-1 alpha-2 code, and which ones have subdivisions
 * admin1/XX.json  the subdivisions of one country, loaded when the map comes near it
 *
 * The output is committed, so that a build needs nothing of this; `shapes.test.ts` runs `build()`
 * again and compares.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const read = (name) => JSON.parse(readFileSync(join(here, name), 'utf8'));

/** @returns {Map<string, string>} file name under public/shapes -> its text */
export function build() {
  const files = new Map();
  const byCountry = subdivisions();
  files.set('countries.json', JSON.stringify({ ...countries(), detailed: [...byCountry.keys()] }));
  for (const [code, topology] of byCountry) files.set(`admin1/${code}.json`, JSON.stringify(topology));
  return files;
}

function countries() {
  const world = read('world-atlas-2.0.2-countries-110m.json');
  const alpha2 = read('iso3166-numeric.json');
  const geometries = world.objects.countries.geometries.map(({ id, properties, ...shape }) => ({
    ...shape,
    // A few shapes have no ISO code (Kosovo, Somaliland, Northern Cyprus): drawn, never named by a code.
    properties: { code: alpha2[id] ?? null, name: properties.name },
  }));
  return subset(world, 'countries', geometries);
}

function subdivisions() {
  const all = read('admin1_europe_latam.topojson');
  const groups = new Map();
  for (const { properties, ...shape } of all.objects.admin1.geometries) {
    const code = properties.iso.trim(); // one code of the source ends in a tab
    const country = code.slice(0, 2);
    if (country === 'AR') continue; // from the file that follows the official borders
    push(groups, country, { ...shape, properties: { code, name: properties.name } });
  }
  const result = new Map([...groups].map(([country, shapes]) => [country, subset(all, 'admin1', shapes)]));

  const argentina = read('ar_provinces_with_malvinas.topojson');
  const provinces = argentina.objects.provinces.geometries.map(({ properties, ...shape }) => ({
    ...shape,
    properties: { code: properties.ISO, name: properties.NAME_1 },
  }));
  result.set('AR', subset(argentina, 'admin1', provinces));
  return new Map([...result].sort(([a], [b]) => a.localeCompare(b)));
}

function push(groups, key, value) {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

/** A topology with these geometries alone: unused arcs go, the others are numbered anew. */
function subset({ transform, arcs }, name, geometries) {
  const numbers = new Map();
  const renumber = (arc) => {
    if (Array.isArray(arc)) return arc.map(renumber);
    const old = arc < 0 ? ~arc : arc; // TopoJSON writes a reversed arc as its complement
    if (!numbers.has(old)) numbers.set(old, numbers.size);
    const now = numbers.get(old);
    return arc < 0 ? ~now : now;
  };
  const kept = geometries.map((shape) => ({ ...shape, arcs: renumber(shape.arcs) }));
  return {
    type: 'Topology',
    transform,
    objects: { [name]: { type: 'GeometryCollection', geometries: kept } },
    arcs: [...numbers.keys()].map((old) => arcs[old]),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const out = join(here, '../../../public/shapes');
  mkdirSync(join(out, 'admin1'), { recursive: true });
  for (const [name, text] of build()) writeFileSync(join(out, name), text);
}
