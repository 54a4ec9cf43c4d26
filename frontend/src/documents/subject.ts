import { type Api, type UploadDraft, unwrap } from '@/api';

/** A record that has documents. Another kind of record adds its address here. */
export type DocumentSubject =
  | { readonly type: 'LINK'; readonly id: string }
  | { readonly type: 'AGREEMENT'; readonly id: string }
  | { readonly type: 'ACTIVITY'; readonly id: string; readonly link: string };

interface PageRequest {
  readonly limit: number;
  readonly cursor?: string;
  readonly total?: true;
}

export function listDocuments(api: Api, of: DocumentSubject, query: PageRequest, signal: AbortSignal) {
  if (of.type === 'LINK') {
    return unwrap(api.GET('/links/{id}/documents', { params: { path: { id: of.id }, query }, signal }));
  }
  if (of.type === 'AGREEMENT') {
    return unwrap(api.GET('/agreements/{id}/documents', { params: { path: { id: of.id }, query }, signal }));
  }
  const path = { id: of.link, activity: of.id };
  return unwrap(api.GET('/links/{id}/activities/{activity}/documents', { params: { path, query }, signal }));
}

export function askAbilities(api: Api, of: DocumentSubject, signal: AbortSignal) {
  if (of.type === 'LINK') {
    return unwrap(api.GET('/links/{id}/documents/abilities', { params: { path: { id: of.id } }, signal }));
  }
  if (of.type === 'AGREEMENT') {
    const params = { path: { id: of.id } };
    return unwrap(api.GET('/agreements/{id}/documents/abilities', { params, signal }));
  }
  const path = { id: of.link, activity: of.id };
  return unwrap(
    api.GET('/links/{id}/activities/{activity}/documents/abilities', { params: { path }, signal }),
  );
}

/** Announces a file. Under one id it is announced once, however often it is said. */
export function beginUpload(api: Api, of: DocumentSubject, body: UploadDraft, signal: AbortSignal) {
  const headers = { 'Idempotency-Key': `${body.id}-begin` };
  if (of.type === 'LINK') {
    const params = { path: { id: of.id } };
    return unwrap(api.POST('/links/{id}/documents/uploads', { params, headers, body, signal }));
  }
  if (of.type === 'AGREEMENT') {
    const params = { path: { id: of.id } };
    return unwrap(api.POST('/agreements/{id}/documents/uploads', { params, headers, body, signal }));
  }
  const params = { path: { id: of.link, activity: of.id } };
  return unwrap(
    api.POST('/links/{id}/activities/{activity}/documents/uploads', { params, headers, body, signal }),
  );
}

/** One text for one record, to keep things by. */
export function keyOf({ type, id }: DocumentSubject): string {
  return `${type}:${id}`;
}
