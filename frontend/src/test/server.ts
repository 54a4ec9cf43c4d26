import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import type { Me } from '@/api';

export const API = 'http://localhost:3000/api/v1';

export const analyst: Me = {
  id: 'u-analista',
  username: 'analista',
  name: 'Mariana Ferreyra',
  roles: ['analyst'],
  abilities: {
    territories: { create: true },
    actors: { create: true },
    links: { create: true },
    referenceData: { manage: false },
  },
};

/** Answers as the API gives them where a test does not care; each test adds its own on top. */
export const server = setupServer(
  http.get(`${API}/me`, () => HttpResponse.json(analyst)),
  http.get(`${API}/countries`, () => HttpResponse.json({ items: [] })),
  http.get(`${API}/themes`, () => HttpResponse.json({ items: [] })),
  http.get(`${API}/actors/*`, () => problem(404, 'not-found')),
  http.get(`${API}/actors`, () => HttpResponse.json({ items: [], total: { count: 0, exact: true } })),
  http.get(`${API}/links/:id/documents`, () => HttpResponse.json({ items: [] })),
  http.get(`${API}/links/:id/documents/abilities`, () =>
    HttpResponse.json({ write: false, publish: false, void: false, seeBehind: false }),
  ),
  http.get(`${API}/links/*`, () => problem(404, 'not-found')),
  http.get(`${API}/links`, () => HttpResponse.json({ items: [], total: { count: 0, exact: true } })),
  http.get(`${API}/agreements/*`, () => problem(404, 'not-found')),
  http.get(`${API}/agreements`, () => HttpResponse.json({ items: [], total: { count: 0, exact: true } })),
  http.get(`${API}/imports`, () => HttpResponse.json({ items: [] })),
  http.get(`${API}/territories/*`, () => problem(404, 'not-found')),
  http.get(`${API}/territories`, () => HttpResponse.json({ items: [], total: { count: 0, exact: true } })),
);

export function problem(status: number, code: string, more: Record<string, unknown> = {}) {
  return HttpResponse.json(
    { type: `/api/v1/problems/${code}`, title: code, status, ...more },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  );
}
