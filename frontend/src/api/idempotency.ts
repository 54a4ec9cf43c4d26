/**
 * Idempotency keys that outlive a lost answer: the same write sent again gets the same key until an answer
 * settles it, so that saving twice after a dropped line never writes twice.
 */
export class IdempotencyKeys {
  readonly #open = new Map<string, string>();
  readonly #create: () => string;

  constructor(create: () => string = () => crypto.randomUUID()) {
    this.#create = create;
  }

  keyFor(fingerprint: string): string {
    const known = this.#open.get(fingerprint);
    if (known) return known;
    const key = this.#create();
    this.#open.set(fingerprint, key);
    return key;
  }

  /** A definite answer came: the next write, even an identical one, is a new intention. */
  settle(fingerprint: string, status: number): void {
    const undecided = status >= 500 || status === 409 || status === 429 || status === 401;
    if (!undecided) this.#open.delete(fingerprint);
  }
}

export async function fingerprintOf(request: Request): Promise<string> {
  const body = request.body === null ? '' : await request.clone().text();
  const said = ['If-Match', 'Change-Reason'].map((name) => request.headers.get(name) ?? '');
  return [request.method, request.url, ...said, body].join(' ');
}
