import { isProblem } from '@/api';

/** Until the next try; sooner when the line comes back. */
export type Wait = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

interface Patience {
  readonly signal?: AbortSignal;
  readonly wait?: Wait | undefined;
  readonly onWait?: () => void;
  /** How often it is tried in all. */
  readonly most?: number;
}

const LONGEST_WAIT = 30_000;

/** Again and again while the line or the server is away; 1, 2, 4... seconds, at most 30. Anything else is an answer. */
export async function retrying<T>(
  call: () => Promise<T>,
  { signal, wait = untilOnline, onWait, most = Number.POSITIVE_INFINITY }: Patience,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await call();
    } catch (failure) {
      if (signal?.aborted || tries >= most || !isPassing(failure)) throw failure;
      onWait?.();
      await wait(Math.min(1000 * 2 ** (tries - 1), LONGEST_WAIT), signal);
    }
  }
}

/** What has no status did not come, or was cut off while it came. */
function isPassing(failure: unknown): boolean {
  return (
    isProblem(failure) &&
    (failure.status === 0 ||
      failure.code === 'request-in-progress' ||
      failure.status === 429 ||
      failure.status >= 500)
  );
}

function untilOnline(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const finish = () => {
      clearTimeout(timer);
      window.removeEventListener('online', finish);
      signal?.removeEventListener('abort', stop);
      resolve();
    };
    const stop = () => {
      finish();
      reject(signal?.reason);
    };
    const timer = setTimeout(finish, milliseconds);
    window.addEventListener('online', finish);
    signal?.addEventListener('abort', stop);
  });
}
