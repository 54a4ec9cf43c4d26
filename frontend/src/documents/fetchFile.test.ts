import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { createApi, isProblem } from '@/api';
import { FakeSession } from '@/test/fakeSession';
import { API, problem, server } from '@/test/server';
import { fetchFile } from './fetchFile';
import { MEMORANDUM } from './testing';

const MIB = 1024 * 1024;
const FILE = { ...MEMORANDUM.file, size: 9 * MIB };
const CONTENT = Uint8Array.from({ length: FILE.size }, (_, at) => (at * 31) % 251);
const CONTENT_URL = `${API}/documents/${MEMORANDUM.id}/versions/2/content`;

let ranges: (string | null)[];
let waits: number[];

const api = createApi({ baseUrl: '/api/v1', session: new FakeSession(), language: () => 'es' });

const fetched = () =>
  fetchFile(api, MEMORANDUM.id, FILE, async (milliseconds) => {
    waits.push(milliseconds);
  });

/** Begins well and breaks off. */
function cutOff(piece: Uint8Array<ArrayBuffer>) {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(piece.slice(0, MIB));
      controller.error(new Error('Cut off'));
    },
  });
  return new HttpResponse(body, { status: 206 });
}

async function isWhole(file: Blob): Promise<boolean> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return bytes.length === CONTENT.length && bytes.every((byte, at) => byte === CONTENT[at]);
}

/** A server that gives pieces, as the real one does; `trouble` may come instead of one of them. */
function serve(trouble: (request: number, piece: Uint8Array<ArrayBuffer>) => Response | undefined) {
  server.use(
    http.get(CONTENT_URL, ({ request }) => {
      const range = request.headers.get('Range');
      ranges.push(range);
      const [from = 0, to = 0] = (range ?? '').replace('bytes=', '').split('-').map(Number);
      const piece = CONTENT.slice(from, to + 1);
      return trouble(ranges.length, piece) ?? HttpResponse.arrayBuffer(piece.buffer, { status: 206 });
    }),
  );
}

beforeEach(() => {
  ranges = [];
  waits = [];
});

test('a file comes in pieces and is whole', async () => {
  serve(() => undefined);
  const file = await fetched();
  expect(await isWhole(file)).toBe(true);
  expect(file.type).toBe('application/pdf');
  expect(ranges).toEqual(['bytes=0-4194303', 'bytes=4194304-8388607', 'bytes=8388608-9437183']);
});

test('after the line dropped it goes on with the piece that is missing', async () => {
  serve((request, piece) => {
    if (request === 2) return HttpResponse.error();
    return request === 3 ? cutOff(piece) : undefined;
  });
  expect(await isWhole(await fetched())).toBe(true);
  expect(ranges.filter((range) => range === 'bytes=0-4194303')).toHaveLength(1);
  expect(ranges.filter((range) => range === 'bytes=4194304-8388607')).toHaveLength(3);
  expect(waits).toEqual([1000, 2000]);
});

test('where nobody knows of pieces it is taken whole', async () => {
  serve(() => HttpResponse.arrayBuffer(CONTENT.buffer));
  expect((await fetched()).size).toBe(FILE.size);
  expect(ranges).toHaveLength(1);
});

test('a line that does not come back is not waited for for ever', async () => {
  serve(() => HttpResponse.error());
  const failure = await fetched().catch((error: unknown) => error);
  expect(isProblem(failure, 'no-connection')).toBe(true);
  expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000]);
});

test('what one may not see is not tried again', async () => {
  serve(() => problem(404, 'not-found'));
  const failure = await fetched().catch((error: unknown) => error);
  expect(isProblem(failure, 'not-found')).toBe(true);
  expect(ranges).toHaveLength(1);
});
