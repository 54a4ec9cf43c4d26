import { type Api, type UploadDraft, unwrap } from '@/api';

/** A record that has documents. */
export type DocumentSubject =
  | { readonly type: 'LINK' | 'AGREEMENT'; readonly id: string }
  | { readonly type: 'ACTIVITY'; readonly id: string; readonly link: string };

/** Where its documents are found. Another kind of record adds its address here. */
const ADDRESSES = {
  LINK: '/links/{id}/documents',
  AGREEMENT: '/agreements/{id}/documents',
  ACTIVITY: '/links/{id}/activities/{activity}/documents',
} as const;

interface PageRequest {
  readonly limit: number;
  readonly cursor?: string;
  readonly total?: true;
}

/** What an address leaves open. */
function pathOf(of: DocumentSubject) {
  return of.type === 'ACTIVITY' ? { id: of.link, activity: of.id } : { id: of.id };
}

export function listDocuments(api: Api, of: DocumentSubject, query: PageRequest, signal: AbortSignal) {
  return unwrap(api.GET(ADDRESSES[of.type], { params: { path: pathOf(of), query }, signal }));
}

export function askAbilities(api: Api, of: DocumentSubject, signal: AbortSignal) {
  const address = `${ADDRESSES[of.type]}/abilities` as const;
  return unwrap(api.GET(address, { params: { path: pathOf(of) }, signal }));
}

/** Announces a file. Under one id it is announced once, however often it is said. */
export function beginUpload(api: Api, of: DocumentSubject, body: UploadDraft, signal: AbortSignal) {
  const address = `${ADDRESSES[of.type]}/uploads` as const;
  const headers = { 'Idempotency-Key': `${body.id}-begin` };
  return unwrap(api.POST(address, { params: { path: pathOf(of) }, headers, body, signal }));
}

/** One text for one record, to keep things by. */
export function keyOf({ type, id }: DocumentSubject): string {
  return `${type}:${id}`;
}
