/**
 * The contract of imports as this app asks for it, in the shape the generator writes. Once `openapi.yaml` describes
 * these operations this file goes, and the generated names take its place.
 */
import type {
  Import,
  ImportDecisions,
  ImportItem,
  ImportKind,
  ImportKindFields,
  ImportMapping,
  ImportOutcome,
  ImportPlace,
  ImportPlaceOutcome,
  ImportRow,
  ImportState,
} from './importTypes';

interface Answer<Status extends number, Body> {
  responses: { [S in Status]: { headers: Record<string, unknown>; content: { 'application/json': Body } } };
}

interface Page<Item, Cursor> {
  items: Item[];
  next?: Cursor;
}

type OfOne = { path: { id: string } };
type Change = { header: { 'If-Match': string } } & OfOne;

export interface ImportPaths {
  '/imports': {
    get: Answer<200, Page<ImportItem, string>> & {
      parameters: { query?: { state?: ImportState; kind?: ImportKind; limit?: number; cursor?: string } };
    };
    post: Answer<201, Import> & {
      parameters: {
        query: { kind: ImportKind; fileName: string };
        header?: { 'Idempotency-Key'?: string };
      };
      requestBody: { content: { 'application/octet-stream': ArrayBuffer } };
    };
  };
  '/imports/kinds': { get: Answer<200, ImportKindFields[]> & { parameters: { query?: never } } };
  '/imports/{id}': { get: Answer<200, Import> & { parameters: OfOne } };
  '/imports/{id}/mapping': {
    put: Answer<202, Import> & {
      parameters: Change;
      requestBody: { content: { 'application/json': ImportMapping } };
    };
  };
  '/imports/{id}/rows': {
    get: Answer<200, Page<ImportRow, number>> & {
      parameters: OfOne & {
        query?: { outcome?: ImportOutcome[]; reason?: string; place?: number; from?: number; limit?: number };
      };
    };
  };
  '/imports/{id}/places': {
    get: Answer<200, Page<ImportPlace, number>> & {
      parameters: OfOne & {
        query?: {
          outcome?: ImportPlaceOutcome;
          reason?: string;
          decided?: boolean;
          from?: number;
          limit?: number;
        };
      };
    };
  };
  '/imports/{id}/decisions': {
    put: Answer<200, Import> & {
      parameters: Change;
      requestBody: { content: { 'application/json': ImportDecisions } };
    };
  };
  '/imports/{id}/apply': { post: Answer<202, Import> & { parameters: Change } };
  '/imports/{id}/undo': {
    post: Answer<202, Import> & {
      parameters: Change;
      requestBody: { content: { 'application/json': { reason: string } } };
    };
  };
  '/imports/{id}/discard': { post: Answer<200, Import> & { parameters: Change } };
  '/imports/{id}/report': { get: Answer<200, unknown> & { parameters: OfOne } };
  '/imports/{id}/file': { get: Answer<200, unknown> & { parameters: OfOne } };
}
