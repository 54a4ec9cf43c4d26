import { randomUUID } from 'node:crypto';
import type {
  ActorDetail,
  ActorDraft,
  Contact,
  LinkDetail,
  LinkDraft,
  TerritoryDetail,
  TerritoryDraft,
} from '../../src/api/types';
import type { Person } from './people';
import { FRONT } from './ports';

const API = `${FRONT}/api/v1`;

/** Shorter than a token lives. */
const KEPT_MS = 120_000;
const tokens = new Map<Person, { readonly token: string; readonly until: number }>();

/**
 * A token as anyone gets one on the local system, for what a journey needs beforehand. It is kept for a while: Keycloak
 * refuses a person's next sign-in while it still settles the one before, so that nobody tries passwords in parallel.
 */
async function tokenOf(person: Person): Promise<string> {
  const kept = tokens.get(person);
  if (kept && kept.until > Date.now()) return kept.token;
  const answer = await fetch(`${FRONT}/auth/realms/vinculo/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'password',
      client_id: 'vinculo-cli',
      username: person,
      password: person,
    }),
  });
  if (!answer.ok) throw new Error(`No token for ${person}: ${answer.status} ${await answer.text()}`);
  const { access_token: token } = (await answer.json()) as { access_token: string };
  tokens.set(person, { token, until: Date.now() + KEPT_MS });
  return token;
}

export async function send<T>(person: Person, path: string, init: RequestInit = {}): Promise<T> {
  const headers = new Headers(init.headers);
  headers.set('Authorization', `Bearer ${await tokenOf(person)}`);
  const answer = await fetch(`${API}${path}`, { ...init, headers });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}

/** A territory of its own for a journey that writes, so that journeys do not meet each other's traces. */
export function aTerritory(changes: Partial<TerritoryDraft> = {}): Promise<TerritoryDetail> {
  const draft: TerritoryDraft = {
    country: 'UY',
    level: 'MUNICIPAL',
    status: 'UNCONFIRMED',
    name: `Villa ${randomUUID().slice(0, 8)}`,
    population: 1200,
    populationYear: 2023,
    source: 'Journey',
    ...changes,
  };
  return create('/territories', draft);
}

export function create<T>(path: string, body: unknown, person: Person = 'analista'): Promise<T> {
  return send(person, path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() },
    body: JSON.stringify(body),
  });
}

/** Puts something in place of what a version had. */
export function replace<T>(person: Person, path: string, version: number, body: unknown): Promise<T> {
  return send(person, path, {
    method: 'PUT',
    headers: {
      'Content-Type': 'application/json',
      'Idempotency-Key': randomUUID(),
      'If-Match': `"${version}"`,
    },
    body: JSON.stringify(body),
  });
}

/** Likewise an actor, whose name resembles no other unless a journey wants it to. */
export function anActor(changes: Partial<ActorDraft> = {}): Promise<ActorDetail> {
  const draft: ActorDraft = {
    type: 'ASSOCIATION',
    country: 'UY',
    legalName: unlike(),
    source: 'Journey',
    ...changes,
  };
  return create('/actors', draft);
}

/** A name of letters by chance: nothing much like it is on record. */
export function unlike(): string {
  const letters = randomUUID().replace(/[^a-f]/g, '');
  return `${letters} ${randomUUID().slice(0, 13)}`;
}

export function aContact(actor: string, name: string): Promise<Contact> {
  return create(`/actors/${actor}/contacts`, { name });
}

/** A link of two towns of two countries, whose administrations it puts on record. */
export async function aLink(changes: Partial<LinkDraft> = {}): Promise<LinkDetail> {
  const towns = [
    await aTerritory({ status: 'GOVERNED' }),
    await aTerritory({ country: 'IT', status: 'GOVERNED' }),
  ];
  const draft: LinkDraft = {
    type: 'TWINNING',
    title: `Hermanamiento ${unlike()}`,
    partners: towns.map(({ id }) => ({ territory: id })),
    source: { name: 'Journey' },
    ...changes,
  };
  return create('/links', draft);
}

export function readLink(id: string): Promise<LinkDetail> {
  return send('analista', `/links/${id}`);
}

export function readActor(id: string): Promise<ActorDetail> {
  return send('analista', `/actors/${id}`);
}

export function readTerritory(id: string): Promise<TerritoryDetail> {
  return send('analista', `/territories/${id}`);
}
