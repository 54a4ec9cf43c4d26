export { ActivityDocuments } from './ActivityDocuments';
export { Documents } from './Documents';
export type { DocumentSubject } from './subject';
