import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { createApi } from '@/api';
import { FakeSession } from '@/test/fakeSession';
import { API, server } from '@/test/server';
import { askAbilities, beginUpload, type DocumentSubject, keyOf, listDocuments } from './subject';

const api = createApi({ baseUrl: '/api/v1', session: new FakeSession(), language: () => 'es' });
const { signal } = new AbortController();

const SUBJECTS: readonly (readonly [DocumentSubject, string])[] = [
  [{ type: 'LINK', id: 'l1' }, '/links/l1/documents'],
  [{ type: 'AGREEMENT', id: 'g1' }, '/agreements/g1/documents'],
  [{ type: 'ACTIVITY', id: 'a1', link: 'l1' }, '/links/l1/activities/a1/documents'],
];

test.each(SUBJECTS)('%o has its documents under its own address', async (subject, address) => {
  const asked: string[] = [];
  server.use(
    http.all(`${API}${address}*`, async ({ request }) => {
      const { pathname, search } = new URL(request.url);
      asked.push(`${request.method} ${pathname.replace('/api/v1', '')}${search}`);
      if (request.method === 'POST') {
        asked.push(request.headers.get('Idempotency-Key') ?? '', await request.text());
      }
      return HttpResponse.json({ items: [] });
    }),
  );
  await listDocuments(api, subject, { limit: 50, total: true }, signal);
  await askAbilities(api, subject, signal);
  await beginUpload(api, subject, { id: 'u1', fileName: 'x.pdf', size: 1 }, signal);
  expect(asked).toEqual([
    `GET ${address}?limit=50&total=true`,
    `GET ${address}/abilities`,
    `POST ${address}/uploads`,
    'u1-begin',
    '{"id":"u1","fileName":"x.pdf","size":1}',
  ]);
});

test('records are told apart by what they are, too', () => {
  expect(new Set(SUBJECTS.map(([subject]) => keyOf({ ...subject, id: 'same' })))).toHaveProperty('size', 3);
});
