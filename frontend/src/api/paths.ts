import type { paths } from './schema';

/**
 * The contract as the app uses it: paths below the API's base, which the installation decides, and headers that
 * the client fills in by itself left out. `If-Match` stays, for only the caller knows what was seen.
 */
export type ApiPaths = {
  [Path in keyof paths as Path extends `/api/v1${infer Rest}` ? Rest : never]: {
    [Method in keyof paths[Path]]: Adapted<paths[Path][Method]>;
  };
};

/** A merge patch (RFC 7396): members given replace, `null` removes, the rest stays. */
export type MergePatch<T> = {
  [K in keyof T]?:
    | (NonNullable<T[K]> extends Record<string, string> ? Record<string, string | null> : T[K])
    | null;
};

type Adapted<Operation> = {
  [Part in keyof Operation]: Part extends 'parameters'
    ? FilledHeaders<Operation[Part]>
    : Part extends 'requestBody'
      ? PatchBody<Operation[Part]>
      : Part extends 'responses'
        ? JsonAnswers<Operation[Part]>
        : Operation[Part];
};

type FilledHeaders<Parameters> = Parameters extends { header: infer Header }
  ? Omit<Parameters, 'header'> &
      (Header extends { 'If-Match': string }
        ? { header: Partial<Header> & Pick<Header, 'If-Match'> }
        : { header?: Partial<Header> })
  : Parameters;

/** Patches as they are meant; files as bytes, where the contract's generator knows texts alone. */
type PatchBody<Body> = [Body] extends [{ content: { 'application/merge-patch+json': infer Record } }]
  ? { content: { 'application/merge-patch+json': MergePatch<Record> } }
  : [Body] extends [{ content: { 'application/octet-stream': string } }]
    ? { content: { 'application/octet-stream': ArrayBuffer } }
    : Body;

/** Where an answer comes in several formats, the typed client asks for JSON. */
type JsonAnswers<Responses> = {
  [Status in keyof Responses]: Responses[Status] extends { content: { 'application/json': infer Body } }
    ? Omit<Responses[Status], 'content'> & { content: { 'application/json': Body } }
    : Responses[Status];
};
