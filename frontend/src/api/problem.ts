/** One thing wrong with a request: where (a body pointer, a parameter or a header), which rule, and why in words. */
export interface ProblemError {
  readonly pointer?: string;
  readonly parameter?: string;
  readonly header?: string;
  readonly code: string;
  readonly detail: string;
}

/** The API's closed list (RFC 9457 types), and two of our own for answers that never came or made no sense. */
export type ProblemCode =
  | 'malformed-json'
  | 'invalid-parameter'
  | 'unknown-parameter'
  | 'missing-idempotency-key'
  | 'invalid-cursor'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'method-not-allowed'
  | 'not-acceptable'
  | 'conflict'
  | 'id-already-used'
  | 'request-in-progress'
  | 'version-mismatch'
  | 'payload-too-large'
  | 'unsupported-media-type'
  | 'validation-failed'
  | 'idempotency-key-reused'
  | 'precondition-required'
  | 'rate-limited'
  | 'internal-error'
  | 'unavailable'
  | 'statement-timeout'
  | 'no-connection'
  | 'unexpected';

export interface ProblemInit {
  readonly status: number;
  readonly code: ProblemCode;
  readonly title: string;
  readonly detail?: string | undefined;
  readonly traceId?: string | undefined;
  readonly errors?: readonly ProblemError[] | undefined;
  readonly current?: unknown;
  readonly etag?: string | undefined;
  readonly cause?: unknown;
}

/** Every failed call ends as one of these; nothing else is thrown by the API client. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  readonly code: ProblemCode;
  readonly title: string;
  readonly detail: string | undefined;
  readonly traceId: string | undefined;
  readonly errors: readonly ProblemError[];
  /** The record as it is now, with a 412. */
  readonly current: unknown;
  /** The ETag that came with `current`. */
  readonly etag: string | undefined;

  constructor(init: ProblemInit) {
    super(init.detail ?? init.title, { cause: init.cause });
    this.status = init.status;
    this.code = init.code;
    this.title = init.title;
    this.detail = init.detail;
    this.traceId = init.traceId;
    this.errors = init.errors ?? [];
    this.current = init.current;
    this.etag = init.etag;
  }

  /** The message for one field of the body, by JSON pointer: `/names/es`. */
  at(pointer: string): string | undefined {
    return this.errors.find((error) => error.pointer === pointer)?.detail;
  }

  static noConnection(cause: unknown): ApiProblem {
    return new ApiProblem({ status: 0, code: 'no-connection', title: 'No connection', cause });
  }
}

export function isProblem(error: unknown, code?: ProblemCode): error is ApiProblem {
  return error instanceof ApiProblem && (code === undefined || error.code === code);
}

/** Reads an error answer; a body that is no problem (a proxy's page, say) becomes `unexpected` or `unavailable`. */
export function toProblem(response: Response, body: unknown): ApiProblem {
  const raw = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const text = (key: string) => (typeof raw[key] === 'string' ? (raw[key] as string) : undefined);
  const code = text('type')?.split('/').at(-1);
  const fallback = [502, 503, 504].includes(response.status) ? 'unavailable' : 'unexpected';
  return new ApiProblem({
    status: response.status,
    code: (code && code !== 'about:blank' ? code : fallback) as ProblemCode,
    title: text('title') ?? response.statusText,
    detail: text('detail'),
    traceId: text('traceId'),
    errors: Array.isArray(raw.errors) ? (raw.errors as ProblemError[]) : [],
    current: raw.current,
    etag: response.headers.get('ETag') ?? undefined,
  });
}
