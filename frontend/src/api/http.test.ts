import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { FakeSession } from '@/test/fakeSession';
import { API, problem, server } from '@/test/server';
import { createApi, unwrap, versioned } from './client';
import { secondsToWait } from './http';
import { ApiProblem } from './problem';
import { watching } from './watching';

const draft = {
  country: 'AR',
  level: 'MUNICIPAL',
  status: 'GOVERNED',
  name: 'Funes',
  source: 'INDEC',
} as const;

function setUp() {
  const session = new FakeSession();
  const waits: number[] = [];
  const wait = async (milliseconds: number) => void waits.push(milliseconds);
  return { session, waits, api: createApi({ baseUrl: '/api/v1', session, language: () => 'it', wait }) };
}

test('every request says who asks and in which language', async () => {
  const { api } = setUp();
  let headers: Headers | undefined;
  server.use(
    http.get(`${API}/countries`, ({ request }) => {
      headers = request.headers;
      return HttpResponse.json({ items: [] });
    }),
  );
  await unwrap(api.GET('/countries'));
  expect(headers?.get('Authorization')).toBe('Bearer token-1');
  expect(headers?.get('Accept-Language')).toBe('it');
  expect(headers?.get('Idempotency-Key')).toBeNull();
});

test('a write whose answer was lost is sent again under the same key, and a later one under another', async () => {
  const { api } = setUp();
  const keys: (string | null)[] = [];
  let isLost = true;
  server.use(
    http.post(`${API}/territories`, ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'));
      return isLost ? HttpResponse.error() : HttpResponse.json({ id: '1' }, { status: 201 });
    }),
  );
  const write = () => unwrap(api.POST('/territories', { body: draft }));
  await expect(write()).rejects.toMatchObject({ code: 'no-connection' });
  isLost = false;
  await write();
  await write();
  expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).not.toBe(keys[0]);
});

test('a watched body is sent with all headers, tells how much has left, and begins anew after a renewal', async () => {
  const { api, session } = setUp();
  const seen: (string | null)[] = [];
  server.use(
    http.post(`${API}/imports`, async ({ request }) => {
      seen.push(request.headers.get('Authorization'), await request.text());
      return seen.length === 2
        ? problem(401, 'unauthenticated')
        : HttpResponse.json({ id: '1' }, { status: 201, headers: { ETag: '"0"' } });
    }),
  );
  const shares: number[] = [];
  const call = () =>
    versioned(
      api.POST('/imports', {
        params: { query: { kind: 'LINKS', fileName: 'a.csv' } },
        headers: { 'Content-Type': 'application/octet-stream', 'Idempotency-Key': 'one' },
        body: new TextEncoder().encode('a;b').buffer,
        bodySerializer: (bytes: ArrayBuffer) => bytes,
      }),
    );
  expect(await watching('one', (share) => shares.push(share), call)).toEqual({
    data: { id: '1' },
    etag: '"0"',
  });
  expect(seen).toEqual(['Bearer token-1', 'a;b', 'Bearer token-2', 'a;b']);
  expect(shares).toEqual([0, 1, 0, 1]);
  expect(session.renewals).toBe(1);
});

test('a watched body that does not arrive is no connection', async () => {
  const { api } = setUp();
  server.use(http.post(`${API}/imports`, () => HttpResponse.error()));
  const call = () =>
    unwrap(
      api.POST('/imports', {
        params: { query: { kind: 'LINKS', fileName: 'a.csv' } },
        headers: { 'Content-Type': 'application/octet-stream', 'Idempotency-Key': 'two' },
        body: new ArrayBuffer(8),
        bodySerializer: (bytes: ArrayBuffer) => bytes,
      }),
    );
  await expect(watching('two', () => undefined, call)).rejects.toMatchObject({ code: 'no-connection' });
});

test('a corrected form is a new intention: another body, another key', async () => {
  const { api } = setUp();
  const keys: (string | null)[] = [];
  server.use(
    http.post(`${API}/territories`, ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'));
      return HttpResponse.error();
    }),
  );
  await unwrap(api.POST('/territories', { body: draft })).catch(() => undefined);
  await unwrap(api.POST('/territories', { body: { ...draft, name: 'Roldán' } })).catch(() => undefined);
  expect(keys[1]).not.toBe(keys[0]);
});

test('an expired token is renewed once, without the person noticing', async () => {
  const { api, session } = setUp();
  server.use(
    http.get(`${API}/countries`, ({ request }) =>
      request.headers.get('Authorization') === 'Bearer token-1'
        ? problem(401, 'unauthenticated')
        : HttpResponse.json({ items: [{ code: 'AR' }] }),
    ),
  );
  expect((await unwrap(api.GET('/countries'))).items).toHaveLength(1);
  expect(session.renewals).toBe(1);
});

test('a write met by the end of the session waits, and goes out under its key after signing in again', async () => {
  const { api, session } = setUp();
  session.onRenew = () => 'ended';
  const keys = new Set<string | null>();
  server.use(
    http.post(`${API}/territories`, ({ request }) => {
      keys.add(request.headers.get('Idempotency-Key'));
      return request.headers.get('Authorization') === 'Bearer token-again'
        ? HttpResponse.json({ id: '1' }, { status: 201 })
        : problem(401, 'unauthenticated');
    }),
  );
  const saved = unwrap(api.POST('/territories', { body: draft }));
  await vi.waitFor(() => expect(session.state).toBe('ended'));
  await session.signInAgain();
  expect(await saved).toEqual({ id: '1' });
  expect(keys.size).toBe(1);
});

test('a busy server is asked again when it says so, a write is not', async () => {
  const { api, waits } = setUp();
  let asked = 0;
  server.use(
    http.get(`${API}/countries`, () => {
      asked++;
      return asked === 1
        ? HttpResponse.json({}, { status: 503, headers: { 'Retry-After': '2' } })
        : HttpResponse.json({ items: [] });
    }),
    http.post(`${API}/territories`, () => problem(429, 'rate-limited')),
  );
  await unwrap(api.GET('/countries'));
  expect(waits).toEqual([2000]);
  await expect(unwrap(api.POST('/territories', { body: draft }))).rejects.toMatchObject({
    code: 'rate-limited',
  });
  expect(waits).toHaveLength(1);
});

test('Retry-After may be seconds, a date, or missing; nobody waits longer than half a minute', () => {
  const answer = (value?: string) => new Response('', { headers: value ? { 'Retry-After': value } : {} });
  const now = Date.parse('2026-11-24T10:00:00Z');
  expect(secondsToWait(answer('7'), 0, now)).toBe(7);
  expect(secondsToWait(answer('Tue, 24 Nov 2026 10:00:05 GMT'), 0, now)).toBe(5);
  expect(secondsToWait(answer(), 2, now)).toBe(4);
  expect(secondsToWait(answer('3600'), 0, now)).toBe(30);
});

test('a problem keeps its code, its fields and the current record; a stale change is told by its ETag', async () => {
  const { api } = setUp();
  server.use(
    http.patch(`${API}/territories/1`, () =>
      problem(412, 'version-mismatch', {
        detail: 'Cambió',
        current: { name: 'Rosario' },
        errors: [{ pointer: '/names/es', code: 'blank', detail: 'Vacío' }],
      }),
    ),
  );
  const call = unwrap(
    api.PATCH('/territories/{id}', {
      params: { path: { id: '1' }, header: { 'If-Match': '"7"' } },
      body: { name: 'x' },
    }),
  );
  const error = await call.catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(ApiProblem);
  expect(error).toMatchObject({ status: 412, code: 'version-mismatch', current: { name: 'Rosario' } });
  expect((error as ApiProblem).at('/names/es')).toBe('Vacío');
});

test('an answer of something else than the API is a problem too, never a crash', async () => {
  const { api } = setUp();
  server.use(http.get(`${API}/countries`, () => new HttpResponse('<html>', { status: 502 })));
  await expect(unwrap(api.GET('/countries'))).rejects.toMatchObject({ status: 502, code: 'unavailable' });
});

test('a record comes with the ETag that a change must name', async () => {
  const { api } = setUp();
  server.use(
    http.get(`${API}/territories/1`, () => HttpResponse.json({ id: '1' }, { headers: { ETag: '"7.ab"' } })),
  );
  const { etag } = await versioned(api.GET('/territories/{id}', { params: { path: { id: '1' } } }));
  expect(etag).toBe('"7.ab"');
});
