import { HttpResponse, http } from 'msw';
import type { Call, ExchangeRate, Me, Tariff } from '@/api';
import { STATED, TECHNICIAN, WORKED } from '@/features/administration/testing';
import { FakeSession } from './fakeSession';
import { renderApp } from './renderApp';
import { API, analyst, problem, server } from './server';

export const TARIFF = `${API}/tariffs/${TECHNICIAN.id}`;
export const CALL = `${API}/calls/${WORKED.id}`;

export const administrator: Me = {
  ...analyst,
  roles: ['admin'],
  abilities: { ...analyst.abilities, referenceData: { manage: true } },
};

/** A local government: it reads what plans take for granted, and lays down none of it. */
export const onlooker: Me = {
  ...analyst,
  roles: ['local-government'],
  abilities: { ...analyst.abilities, links: { create: false } },
};

interface Records {
  readonly tariffs: readonly Tariff[];
  readonly rates: readonly ExchangeRate[];
  readonly calls: readonly Call[];
}

const COUNTRIES = [
  { code: 'AR', names: { es: 'Argentina' } },
  { code: 'FR', names: { es: 'Francia' } },
];

/** Answers as somebody gets them; what is asked of the lists is noted. */
export function serve(me: Me, { tariffs, rates, calls }: Partial<Records> = {}) {
  const asked: Record<string, string>[] = [];
  const list = (items: readonly unknown[]) => (info: { request: Request }) => {
    asked.push(Object.fromEntries(new URL(info.request.url).searchParams));
    return HttpResponse.json({ items, total: { count: items.length, exact: true } });
  };
  server.use(
    http.get(`${API}/me`, () => HttpResponse.json(me)),
    http.get(`${API}/countries`, () => HttpResponse.json({ items: COUNTRIES })),
    http.get(`${API}/tariffs`, list(tariffs ?? [TECHNICIAN])),
    http.get(`${API}/exchange-rates`, list(rates ?? [STATED])),
    http.get(`${API}/calls`, list(calls ?? [WORKED])),
    http.get(TARIFF, () => HttpResponse.json(TECHNICIAN, { headers: { ETag: '"3"' } })),
    http.get(CALL, () => HttpResponse.json(WORKED, { headers: { ETag: '"3"' } })),
  );
  return asked;
}

let people = 0;

/** Each as another person: drafts of one test are none of the next one's. */
export function open(path: string) {
  people++;
  const id = `u-${people}`;
  return renderApp(path, new FakeSession({ id, username: id, name: id }));
}

/** What the API says of a body that it does not take. */
export function refusal(errors: readonly { pointer: string; detail: string }[]) {
  return problem(422, 'validation-failed', {
    detail: 'Hay datos que no se aceptan.',
    errors: errors.map((error) => ({ code: 'wrong', ...error })),
  });
}
