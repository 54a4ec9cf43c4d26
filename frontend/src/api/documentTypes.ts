import type { components } from './schema';

type Schemas = components['schemas'];

/** Not `Document`: that is what browsers call a page. */
export type DocumentDetail = Schemas['Document'];
export type DocumentPage = Schemas['DocumentPage'];
export type DocumentFile = Schemas['DocumentFile'];
export type DocumentKind = Schemas['DocumentKind'];
export type DocumentVisibility = DocumentDetail['visibility'];
export type DocumentAbilities = Schemas['DocumentAbilities'];
export type UploadDraft = Schemas['UploadDraft'];
export type Upload = Schemas['Upload'];
