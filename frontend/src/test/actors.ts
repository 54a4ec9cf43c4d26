import { HttpResponse, http } from 'msw';
import { INTENDENCIA, ROSARIO } from '@/features/actors/testing';
import { API, server } from './server';

export const one = `${API}/actors/${ROSARIO.id}`;
export const other = `${API}/actors/${INTENDENCIA.id}`;
export const MAY_ALL = { edit: true, merge: true, contacts: true, erase: false };

/** Answers for Rosario, as somebody with these abilities gets them. */
export function serve(abilities: Record<string, unknown> = MAY_ALL) {
  server.use(
    http.get(one, () => HttpResponse.json(ROSARIO, { headers: { ETag: '"3"' } })),
    http.get(`${one}/abilities`, () => HttpResponse.json(abilities)),
    http.get(`${one}/history`, () => HttpResponse.json({ items: [] })),
    http.get(`${one}/contacts`, () => HttpResponse.json({ items: [] })),
  );
}
