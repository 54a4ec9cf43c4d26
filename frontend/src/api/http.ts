import type { Session } from '@/auth';
import { fingerprintOf, IdempotencyKeys } from './idempotency';
import { ApiProblem } from './problem';
import { sendWatched } from './watching';

export interface HttpOptions {
  readonly session: Session;
  readonly language: () => string;
  readonly fetch?: typeof fetch;
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

type Send = (request: Request) => Promise<Response>;

const SAFE = new Set(['GET', 'HEAD']);
const MOST_RETRIES = 3;
const LONGEST_WAIT_SECONDS = 30;

/** `fetch` for our API: who asks, in which language, each write under one key, patient with a busy server. */
export function createHttp(options: HttpOptions): Send {
  const { session, language, wait = pause } = options;
  const keys = new IdempotencyKeys();
  const transport: Send = async (request) => {
    try {
      return await (sendWatched(request) ?? (options.fetch ?? globalThis.fetch)(request));
    } catch (cause) {
      if (request.signal.aborted) throw cause;
      throw ApiProblem.noConnection(cause);
    }
  };

  const authorised: Send = async (request) => {
    await session.whenActive();
    const attempt = request.clone();
    attempt.headers.set('Authorization', `Bearer ${session.accessToken()}`);
    attempt.headers.set('Accept-Language', language());
    return transport(attempt);
  };

  /** 401: one silent renewal; if the issuer refuses, the request waits for the person to sign in again. */
  const signedIn: Send = async (request) => {
    const response = await authorised(request);
    if (response.status !== 401) return response;
    await renew(session);
    return authorised(request);
  };

  const patient: Send = async (request) => {
    for (let retries = 0; ; retries++) {
      const response = await signedIn(request);
      const busy = response.status === 429 || response.status === 503;
      if (!busy || !SAFE.has(request.method) || retries === MOST_RETRIES) return response;
      await wait(1000 * secondsToWait(response, retries), request.signal);
    }
  };

  return async (request) => {
    // Whoever brings a key of one's own also keeps it: a large file is not held here once more as a fingerprint.
    if (SAFE.has(request.method) || request.headers.has('Idempotency-Key')) return patient(request);
    const fingerprint = await fingerprintOf(request);
    request.headers.set('Idempotency-Key', keys.keyFor(fingerprint));
    const response = await patient(request);
    keys.settle(fingerprint, response.status);
    return response;
  };
}

async function renew(session: Session): Promise<void> {
  try {
    await session.renew();
  } catch (cause) {
    throw ApiProblem.noConnection(cause);
  }
}

/** `Retry-After` in seconds or as a date; without it 1, 2, 4 seconds. */
export function secondsToWait(response: Response, retries: number, now = Date.now()): number {
  const header = response.headers.get('Retry-After');
  const seconds = header === null ? 2 ** retries : Number(header);
  const wanted = Number.isNaN(seconds) ? (Date.parse(header ?? '') - now) / 1000 : seconds;
  return Math.min(Math.max(Number.isNaN(wanted) ? 1 : wanted, 0), LONGEST_WAIT_SECONDS);
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
