import createClient, { type Client } from 'openapi-fetch';
import { createHttp, type HttpOptions } from './http';
import type { ApiPaths } from './paths';
import { ApiProblem, toProblem } from './problem';

export type Api = Client<ApiPaths>;

export interface ApiOptions extends HttpOptions {
  readonly baseUrl: string;
}

export function createApi({ baseUrl, ...http }: ApiOptions): Api {
  return createClient<ApiPaths>({
    baseUrl: new URL(baseUrl, window.location.origin).href,
    fetch: createHttp(http),
    // A filter given several times is one parameter each: ?country=AR&country=IT
    querySerializer: { array: { style: 'form', explode: true } },
  });
}

interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** A record together with the ETag that a later change must name. */
export interface Versioned<T> {
  readonly data: T;
  readonly etag: string;
}

/** The body of a good answer; anything else is thrown as an ApiProblem. */
export async function unwrap<T>(call: Promise<Answer<T>>): Promise<T> {
  return (await settle(call)).data as T;
}

/** The body together with its ETag: for records that may be changed. */
export async function versioned<T>(call: Promise<Answer<T>>): Promise<Versioned<T>> {
  const { data, response } = await settle(call);
  return { data: data as T, etag: response.headers.get('ETag') ?? '' };
}

async function settle<T>(call: Promise<Answer<T>>): Promise<Answer<T>> {
  const answer = await call.catch((cause: unknown) => {
    if (cause instanceof ApiProblem || isAbort(cause)) throw cause;
    throw new ApiProblem({ status: 0, code: 'unexpected', title: 'Unreadable answer', cause });
  });
  if (!answer.response.ok) throw toProblem(answer.response, answer.error);
  return answer;
}

function isAbort(cause: unknown): boolean {
  return cause instanceof DOMException && cause.name === 'AbortError';
}
