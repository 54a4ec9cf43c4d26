import { HttpResponse, http } from 'msw';
import type { Import, ImportPlace } from '@/api';
import { FIELDS, UPLOADED } from '@/features/imports/testing';
import { API, server } from './server';

export const IMPORT = `${API}/imports/${UPLOADED.id}`;

export const answer = (data: Import, status = 200) =>
  HttpResponse.json(data, { status, headers: { ETag: `"${data.version}"` } });

/** An import as it stands, what may be mapped, and places that wait, by what is wrong with them. */
export function serveImport(data: Import, places: readonly ImportPlace[] = []) {
  server.use(
    http.get(`${API}/imports/kinds`, () => HttpResponse.json([{ kind: 'LINKS', fields: FIELDS }])),
    http.get(IMPORT, () => answer(data)),
    http.get(`${IMPORT}/rows`, () => HttpResponse.json({ items: [] })),
    http.get(`${IMPORT}/places`, ({ request }) => {
      const query = new URL(request.url).searchParams;
      const isOf = ({ outcome }: ImportPlace) => query.getAll('outcome').includes(outcome);
      return HttpResponse.json({ items: places.filter(isOf) });
    }),
  );
}
