import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { createApi, isProblem } from '@/api';
import { FakeSession } from '@/test/fakeSession';
import { API, problem, server } from '@/test/server';
import { nextSize, type Progress, sendFile } from './sendFile';
import { MEMORANDUM } from './testing';

const LINK = MEMORANDUM.subject.id;
const KB = 1024;

let arrived: Uint8Array;
let drafts: Record<string, unknown>[];
let said: Progress[];
let waits: number[];

const api = createApi({ baseUrl: '/api/v1', session: new FakeSession(), language: () => 'es' });

function bytes(size: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: size }, (_, at) => (at * 31) % 251);
}

function send(file: File, more: Partial<Parameters<typeof sendFile>[0]> = {}) {
  return sendFile({
    api,
    subject: { type: 'LINK', id: LINK },
    file,
    signal: new AbortController().signal,
    onProgress: (progress) => said.push(progress),
    wait: async (milliseconds) => {
      waits.push(milliseconds);
    },
    ...more,
  });
}

/** A server that keeps what comes, as the real one does; `trouble` may come before or after that. */
function serve(trouble: { before?: (piece: number) => Response | undefined; after?: typeof trouble.before }) {
  let piece = 0;
  const upload = (id: unknown) => ({ id, offset: arrived.length });
  server.use(
    http.post(`${API}/links/${LINK}/documents/uploads`, async ({ request }) => {
      drafts.push((await request.json()) as Record<string, unknown>);
      return HttpResponse.json(upload(drafts.at(-1)?.id), { status: 201 });
    }),
    http.get(`${API}/uploads/:id`, ({ params }) => HttpResponse.json(upload(params.id))),
    http.patch(`${API}/uploads/:id`, async ({ request, params }) => {
      piece += 1;
      const refused = trouble.before?.(piece);
      if (refused) return refused;
      if (Number(request.headers.get('Upload-Offset')) !== arrived.length) return problem(409, 'conflict');
      const body = new Uint8Array(await request.arrayBuffer());
      arrived = Uint8Array.from([...arrived, ...body]);
      return trouble.after?.(piece) ?? HttpResponse.json(upload(params.id));
    }),
    http.post(`${API}/uploads/:id/complete`, () => HttpResponse.json(MEMORANDUM, { status: 201 })),
  );
}

beforeEach(() => {
  arrived = new Uint8Array();
  drafts = [];
  said = [];
  waits = [];
});

test('a file arrives whole, in pieces, and is announced with its hash', async () => {
  serve({});
  const content = bytes(300 * KB);
  const made = await send(new File([content], 'memorando.pdf'));
  expect(made.title).toBe('Memorando firmado');
  expect(arrived).toEqual(content);
  expect(drafts).toEqual([
    expect.objectContaining({
      fileName: 'memorando.pdf',
      size: 300 * KB,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    }),
  ]);
  expect(said.map(({ sent }) => sent)).toEqual([...said.map(({ sent }) => sent)].sort((a, b) => a - b));
  expect(said.at(-1)).toEqual({ phase: 'checking', sent: 300 * KB });
});

test('after a line dropped it goes on by itself, more patiently each time', async () => {
  serve({ before: (piece) => (piece >= 2 && piece <= 4 ? HttpResponse.error() : undefined) });
  const content = bytes(300 * KB);
  await send(new File([content], 'x.pdf'));
  expect(arrived).toEqual(content);
  expect(waits).toEqual([1000, 2000, 4000]);
  expect(said).toContainEqual({ phase: 'waiting', sent: 64 * KB });
});

test('a piece that arrived though its answer did not is sent once', async () => {
  serve({ after: (piece) => (piece === 1 ? HttpResponse.error() : undefined) });
  const content = bytes(200 * KB);
  await send(new File([content], 'x.pdf'));
  expect(arrived).toEqual(content);
});

test('a busy server is waited for', async () => {
  serve({ before: (piece) => (piece === 1 ? problem(503, 'unavailable') : undefined) });
  await send(new File([bytes(10)], 'x.pdf'));
  expect(waits).toEqual([1000]);
  expect(arrived).toHaveLength(10);
});

test('what is refused is not tried again, and nothing is left behind', async () => {
  const cancelled: unknown[] = [];
  serve({});
  server.use(
    http.post(`${API}/uploads/:id/complete`, () => problem(422, 'validation-failed')),
    http.delete(`${API}/uploads/:id`, ({ params }) => {
      cancelled.push(params.id);
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const failure = await send(new File([bytes(10)], 'x.exe')).catch((error: unknown) => error);
  expect(isProblem(failure, 'validation-failed')).toBe(true);
  expect(waits).toEqual([]);
  await expect.poll(() => cancelled).toEqual([drafts[0]?.id]);
});

test('whoever cancels stops it, also while the line is away', async () => {
  const leaving = new AbortController();
  serve({ before: () => HttpResponse.error() });
  server.use(http.delete(`${API}/uploads/:id`, () => new HttpResponse(null, { status: 204 })));
  const wait = async () => {
    leaving.abort();
    leaving.signal.throwIfAborted();
  };
  await expect(send(new File([bytes(10)], 'x.pdf'), { signal: leaving.signal, wait })).rejects.toThrow();
});

test('a new version names the very file that it replaces, and keeps what is said of the document', async () => {
  serve({});
  await send(new File([bytes(10)], 'x.pdf'), { replaces: MEMORANDUM, answers: 'a'.repeat(64) });
  expect(drafts[0]).toMatchObject({ replaces: MEMORANDUM.id, replacesNumber: 2, answers: 'a'.repeat(64) });
  expect(drafts[0]).not.toHaveProperty('kind');
});

test('a signed copy says so, and what it answers', async () => {
  serve({});
  await send(new File([bytes(10)], 'x.pdf'), { answers: 'a'.repeat(64) });
  expect(drafts[0]).toMatchObject({ kind: 'SIGNED_COPY', answers: 'a'.repeat(64) });
});

test('pieces fit the line', () => {
  expect(nextSize(64 * KB, 200)).toBe(128 * KB);
  expect(nextSize(128 * KB, 2500)).toBe(128 * KB);
  expect(nextSize(128 * KB, 6000)).toBe(64 * KB);
  expect(nextSize(64 * KB, 60_000)).toBe(64 * KB);
  expect(nextSize(2048 * KB, 10)).toBe(2048 * KB);
});
