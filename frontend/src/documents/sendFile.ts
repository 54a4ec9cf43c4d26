import { type Api, type DocumentDetail, isProblem, unwrap, uuidv7 } from '@/api';
import { retrying, type Wait } from './line';
import { beginUpload, type DocumentSubject } from './subject';

/** How a file fares on its way. `waiting`: the line is away, and it goes on by itself. */
export type Phase = 'sending' | 'waiting' | 'checking';

export interface Progress {
  readonly phase: Phase;
  readonly sent: number;
}

export interface Sending {
  readonly api: Api;
  readonly subject: DocumentSubject;
  readonly file: File;
  /** The document that this is the next version of, as whoever sends it knows it. */
  readonly replaces?: DocumentDetail | undefined;
  /** The hash of what this is the signed copy of. */
  readonly answers?: string | undefined;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  readonly wait?: Wait;
  readonly now?: () => number;
}

const SMALLEST = 64 * 1024;
const LARGEST = 2 * 1024 * 1024;
const QUICK = 1000;
const SLOW = 4000;

/**
 * Sends a file in pieces that fit the line, goes on where it broke off, and makes the document. Whoever gives it up leaves
 * nothing behind.
 */
export async function sendFile(sending: Sending): Promise<DocumentDetail> {
  const id = uuidv7();
  try {
    return await send(id, sending);
  } catch (failure) {
    // What will never be finished is not kept a day; if this does not arrive, it is removed by itself.
    const cancel = { params: { path: { id } }, headers: { 'Idempotency-Key': `${id}-cancel` } };
    sending.api.DELETE('/uploads/{id}', cancel).catch(() => undefined);
    throw failure;
  }
}

async function send(id: string, sending: Sending): Promise<DocumentDetail> {
  const { api, subject, file, replaces, answers, signal, wait, onProgress } = sending;
  const sha256 = await hashOf(file);
  const draft = {
    id,
    fileName: file.name,
    size: file.size,
    ...(sha256 && { sha256 }),
    ...(replaces && { replaces: replaces.id, replacesNumber: replaces.file.number }),
    ...(answers && { answers }),
    ...(answers && !replaces && { kind: 'SIGNED_COPY' as const }),
  };
  let sent = 0;
  const patiently = <T>(call: () => Promise<T>) =>
    retrying(call, { signal, wait, onWait: () => onProgress({ phase: 'waiting', sent }) });
  onProgress({ phase: 'sending', sent });
  await patiently(() => beginUpload(api, subject, draft, signal));
  let size = SMALLEST;
  const now = sending.now ?? Date.now;
  while (sent < file.size) {
    onProgress({ phase: 'sending', sent });
    const began = now();
    sent = await patiently(() => sendPiece(api, id, file, sent, size, signal));
    size = nextSize(size, now() - began);
  }
  onProgress({ phase: 'checking', sent });
  return patiently(() =>
    unwrap(
      api.POST('/uploads/{id}/complete', {
        params: { path: { id } },
        headers: { 'Idempotency-Key': `${id}-complete` },
        signal,
      }),
    ),
  );
}

/** @returns how much is there afterwards. After a doubt it is asked first: a piece may have arrived though its answer did not. */
async function sendPiece(
  api: Api,
  id: string,
  file: File,
  from: number,
  size: number,
  signal: AbortSignal,
): Promise<number> {
  const params = { path: { id }, header: { 'Upload-Offset': String(from) } };
  try {
    const { offset } = await unwrap(
      api.PATCH('/uploads/{id}', {
        params,
        headers: { 'Content-Type': 'application/octet-stream', 'Idempotency-Key': `${id}-${from}` },
        body: await file.slice(from, from + size).arrayBuffer(),
        bodySerializer: (bytes: ArrayBuffer) => bytes,
        signal,
      }),
    );
    return offset;
  } catch (failure) {
    if (!isProblem(failure, 'conflict')) throw failure;
    return (await unwrap(api.GET('/uploads/{id}', { params: { path: { id } }, signal }))).offset;
  }
}

/** Pieces as large as the line takes in a second or few. */
export function nextSize(size: number, milliseconds: number): number {
  if (milliseconds < QUICK) return Math.min(size * 2, LARGEST);
  return milliseconds > SLOW ? Math.max(size / 2, SMALLEST) : size;
}

/** So that what arrives can be held against it; browsers offer it on secure pages only. */
async function hashOf(file: File): Promise<string | undefined> {
  if (!globalThis.crypto?.subtle) return undefined;
  const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(await file.arrayBuffer()));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
