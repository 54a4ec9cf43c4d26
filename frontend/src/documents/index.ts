export { ActivityDocuments } from './ActivityDocuments';
export { Documents } from './Documents';
export { ACCEPTED } from './fileTypes';
export type { DocumentSubject } from './subject';
