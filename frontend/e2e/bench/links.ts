import { readdirSync, readFileSync } from 'node:fs';
import type { LinkArcs } from '@/api';
import { type SubdivisionTopology, subdivisionsOf } from '@/map/shapes';

const SHAPES = new URL('../../public/shapes/admin1/', import.meta.url);
const DIMENSIONS = ['ECONOMIC', 'SOCIAL', 'CULTURAL', 'ENVIRONMENTAL', 'INSTITUTIONAL', 'HUMAN'] as const;
const STATES = ['ACTIVE', 'ACTIVE', 'ACTIVE', 'DRAFT', 'IN_REVIEW', 'LAPSED', 'EXPIRED'] as const;
const CONFIRMED = ['2026-09-01', '2026-02-01', '2025-01-15', '2019-05-04', undefined] as const;
/** Where partners of Argentine places mostly are. */
const OFTEN = ['IT', 'ES', 'FR', 'DE', 'BR', 'UY', 'CL', 'PY', 'BO', 'MX', 'PT', 'GB', 'PL'];

type Place = LinkArcs['places'][number];

/** The same on every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

const idOf = (kind: string, index: number) =>
  `0199${kind}00-0000-7000-8000-${String(index).padStart(12, '0')}`;

/** Links between towns of Argentina and of the countries whose subdivisions are shipped, as a ministry has them. */
export function manyLinks(count: number): LinkArcs {
  const next = random(7);
  const pick = <T>(among: readonly T[]): T => among[Math.floor(next() * among.length)] as T;
  const towns = new Map(countries().map((code) => [code, townsOf(code, code === 'AR' ? 25 : 3, next)]));
  const others = [...towns.keys()].filter((code) => code !== 'AR');
  const places = [...towns.values()].flat().map((place, index) => ({ ...place, actor: idOf('b', index) }));
  const byCountry = new Map<string, number[]>();
  places.forEach(({ country }, index) => {
    byCountry.set(country, [...(byCountry.get(country) ?? []), index]);
  });
  const from = byCountry.get('AR') ?? [];
  const links = Array.from({ length: count }, (_, index) => {
    const country = next() < 0.7 ? pick(OFTEN) : pick(others);
    const lastConfirmedOn = pick(CONFIRMED);
    return {
      id: idOf('d', index),
      type: 'TWINNING' as const,
      state: pick(STATES),
      partners: [pick(from), pick(byCountry.get(country) ?? from)],
      dimensions: next() < 0.1 ? [] : [pick(DIMENSIONS)],
      ...(lastConfirmedOn && { lastConfirmedOn }),
    };
  });
  return { places, links, unplaced: 0, complete: true };
}

export const NO_LINKS: LinkArcs = { places: [], links: [], unplaced: 0, complete: true };

function countries(): string[] {
  return readdirSync(SHAPES).map((file) => file.slice(0, 2));
}

/** Some towns about the middle of each subdivision of a country. */
function townsOf(country: string, each: number, next: () => number): Omit<Place, 'actor'>[] {
  const topology = JSON.parse(
    readFileSync(new URL(`${country}.json`, SHAPES), 'utf8'),
  ) as SubdivisionTopology;
  return subdivisionsOf(country, topology).flatMap(({ geometry, properties }) => {
    const numbers = (geometry.coordinates as unknown[]).flat(4) as number[];
    const longitudes = numbers.filter((_, index) => index % 2 === 0);
    const latitudes = numbers.filter((_, index) => index % 2 === 1);
    const middle = (all: number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;
    return Array.from({ length: each }, (_, index) => ({
      name: `${properties.name} ${index}`,
      country,
      longitude: middle(longitudes) + next() - 0.5,
      latitude: middle(latitudes) + next() - 0.5,
    }));
  });
}
